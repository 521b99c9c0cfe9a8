package nl.kamervragen.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.internal.text.DutchMonth;
import nl.kamervragen.model.Aanhangsel;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Functie;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Vraagsteller;

/** Writes the head as the first page of an official publication has it. */
final class KopWriter {
    private static final int SHORT_WORD = 2;

    private final TextWriter out;
    private final Documentsoort soort;
    private final Kop kop;

    KopWriter(TextWriter out, Kamervragen document) {
        this.out = out;
        this.soort = document.soort();
        this.kop = document.kop();
    }

    void write() {
        pageHead();
        kop.zaaknummer().ifPresent(out::line);
        kop.datum().ifPresent(datum -> out.line("Datum " + date(datum)));
        question();
        answer();
    }

    private void pageHead() {
        boolean published = kop.publicatie().isPresent()
                || kop.vergaderjaar().isPresent()
                || kop.nummer().isPresent();
        if (!published && kop.kamer() == Kamer.TWEEDE_KAMER) {
            return;
        }
        out.under(kop.kamer().naam() + " der Staten-Generaal");
        kop.vergaderjaar().ifPresent(jaar -> out.under("Vergaderjaar " + jaar.begin() + "–" + jaar.eind()));
        boolean answers = soort == Documentsoort.ANTWOORD || soort == Documentsoort.MEDEDELING;
        out.under(answers ? "Aanhangsel van de Handelingen" : "Vragen gesteld door de leden der Kamer");
        kop.nummer().ifPresent(nummer -> out.under(nummer.toString()));
        kop.publicatie().ifPresent(out::under);
    }

    /** "Vragen van het lid Jansma (VVD) aan de Minister van Financiën over muntgeld (ingezonden 5 juli 2018)." */
    private void question() {
        StringBuilder sentence = new StringBuilder();
        if (!kop.vraagstellers().isEmpty() || kop.onderwerp().isPresent()) {
            sentence.append(soort == Documentsoort.MONDELINGE_VRAGEN ? "Mondelinge vragen" : "Vragen");
        }
        sentence.append(vraagstellers());
        if (!kop.geadresseerden().isEmpty()) {
            sentence.append(" aan ").append(list(kop.geadresseerden()));
        }
        kop.onderwerp().ifPresent(subject -> sentence.append(" over ").append(TextWriter.inhoud(subject)));
        sentence(sentence, "ingezonden", kop.ingezonden());
    }

    private String vraagstellers() {
        List<Vraagsteller> members = kop.vraagstellers();
        if (members.isEmpty()) {
            return "";
        }
        return (members.size() == 1 ? " van het lid " : " van de leden ")
                + Enumeration.of(members.stream().map(Vraagsteller::toString).toList());
    }

    /** "Antwoord van Minister Terpstra (Financiën), mede namens de Minister van Defensie (ontvangen 3 mei 2018)." */
    private void answer() {
        StringBuilder sentence = new StringBuilder();
        if (!kop.bewindspersonen().isEmpty()) {
            sentence.append(soort == Documentsoort.MEDEDELING ? "Mededeling van " : "Antwoord van ");
            sentence.append(list(kop.bewindspersonen()));
        }
        if (!kop.medeNamens().isEmpty()) {
            sentence.append(sentence.isEmpty() ? "Antwoord mede namens " : ", mede namens ");
            sentence.append(list(kop.medeNamens()));
        }
        sentence(sentence, "ontvangen", kop.ontvangen());
        if (!kop.zieOok().isEmpty()) {
            out.line(kop.zieOok().stream()
                    .map(document -> "Zie ook " + citation(document) + ".")
                    .collect(Collectors.joining(" ")));
        }
    }

    private void sentence(StringBuilder sentence, String word, Optional<LocalDate> date) {
        date.ifPresent(day -> sentence.append(sentence.isEmpty() ? "(" : " (")
                .append(word + " " + date(day))
                .append(')'));
        if (!sentence.isEmpty()) {
            out.line(sentence.append(takesStop(sentence) ? "." : "").toString());
        }
    }

    /** Behind one or two letters a full stop would make an abbreviation of them ("over AI"), and behind one, two. */
    private static boolean takesStop(CharSequence sentence) {
        int word = sentence.length();
        while (Character.isLetter(sentence.charAt(word - 1))) {
            word--;
        }
        int letters = sentence.length() - word;
        return letters > SHORT_WORD || (letters == 0 && sentence.charAt(word - 1) != '.');
    }

    private static String list(List<Bewindspersoon> persons) {
        return Enumeration.of(persons.stream().map(KopWriter::person).toList());
    }

    /** Those without a name are called by their office: "de Minister van Financiën". */
    private static String person(Bewindspersoon person) {
        if (person.naam().isPresent()) {
            return person.toString();
        }
        String office = "de " + person.functie().aanduiding();
        String link = person.functie() == Functie.MINISTER_PRESIDENT ? ", Minister van " : " van ";
        return office + person.portefeuille().map(field -> link + field).orElse("");
    }

    private static String citation(Referentie document) {
        return document instanceof Aanhangsel appendix && appendix.kamer() == Kamer.TWEEDE_KAMER
                ? "Aanhangsel Handelingen, vergaderjaar "
                        + appendix.vergaderjaar().begin() + "–"
                        + appendix.vergaderjaar().eind() + ", nr. " + appendix.nummer()
                : document.id();
    }

    private static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + DutchMonth.nameOf(date.getMonth()) + " " + date.getYear();
    }
}
