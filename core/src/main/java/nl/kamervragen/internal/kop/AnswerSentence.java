package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Functie;

/**
 * The sentence about the answer: "Antwoord van Minister Jansma (Financiën), mede namens de Minister van Defensie", or
 * "Antwoorden van de minister van Financiën", up to its date.
 */
final class AnswerSentence {
    /** There were never so many members of a government; a longer list is no head. */
    private static final int MOST = 40;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PARENTHESIS = 160;
    private static final int LONGEST_TITLE = 7;

    private final KopScanner in;
    private final List<Bewindspersoon> people = new ArrayList<>();
    private final List<Bewindspersoon> medeNamens = new ArrayList<>();
    private List<Bewindspersoon> current = people;
    private Optional<Functie> last = Optional.empty();
    private int parenthesis = -1;

    private AnswerSentence(KopScanner in) {
        this.in = in;
    }

    /**
     * Who answer.
     *
     * @param people who answer
     * @param medeNamens on whose behalf too
     * @param end where the list of them ends
     * @param parenthesis offset of an opening parenthesis that nothing closes, or -1
     */
    record Reading(List<Bewindspersoon> people, List<Bewindspersoon> medeNamens, int end, int parenthesis) {}

    /** Takes the list after "Antwoord van". */
    static Reading read(KopScanner in) {
        return new AnswerSentence(in).list();
    }

    private Reading list() {
        int end = in.position();
        while (people.size() + medeNamens.size() < MOST && item()) {
            end = in.position();
        }
        in.moveTo(end);
        return new Reading(people, medeNamens, end, parenthesis);
    }

    private boolean item() {
        boolean comma = in.sign(',');
        boolean separator = in.oneOf("en", "alsmede", "evenals") || comma;
        if (in.oneOf("namens", "tevens namens", "mede-namens") || in.phrase("mede namens") || in.phrase("medenamens")) {
            current = medeNamens;
            last = Optional.empty();
            separator = true;
        }
        int here = in.position();
        in.oneOf("van de", "van", "de", "het");
        int afterArticle = in.position();
        Optional<Functie> functie = Functies.read(in);
        if (functie.isPresent()) {
            last = functie;
            return name(functie.get()) || list(afterArticle);
        }
        // "de Ministers Jansma (Financiën) en De Wit (Defensie)": the function holds for both
        in.moveTo(here);
        return separator && last.isPresent() && name(last.get());
    }

    /** "van Financiën en van Defensie": people without names. */
    private boolean list(int begin) {
        in.moveTo(begin);
        List<Bewindspersoon> reading = Bewindspersonen.read(in).people();
        for (Bewindspersoon person : reading) {
            add(withName(person));
        }
        return !reading.isEmpty();
    }

    /** Old heads: "de Minister van Justitie (Jansma)". */
    private Bewindspersoon withName(Bewindspersoon person) {
        int back = in.position();
        if (person.portefeuille().isPresent() && in.sign('(')) {
            int end = find(')', in.position());
            String content = end < 0 ? "" : in.text().substring(in.position(), end);
            if (!content.isEmpty() && !holdsDate(in.position()) && Names.looksLikeName(content)) {
                in.moveTo(end + 1);
                return new Bewindspersoon(person.functie(), Optional.of(Names.clean(content)), person.portefeuille());
            }
        }
        in.moveTo(back);
        return person;
    }

    /** "Jansma (Financiën)": a name up to a parenthesis, which holds the portfolio unless it holds a date. */
    private boolean name(Functie functie) {
        int back = in.position();
        boolean portefeuille = beginsPortefeuille();
        in.moveTo(back);
        if (portefeuille) {
            return false;
        }
        int begin = in.blanks().position();
        int end = nameEnd(begin);
        String name = Names.clean(in.text().substring(begin, end));
        if (name.isEmpty() || !Names.looksLikeName(name)) {
            in.moveTo(back);
            return false;
        }
        in.moveTo(end);
        Optional<String> field = portefeuilleInParentheses();
        if (field.isEmpty() && functie == Functie.MINISTER_PRESIDENT) {
            field = secondOffice();
        }
        share(field);
        add(new Bewindspersoon(functie, Optional.of(name), field));
        return true;
    }

    /** The offset before which a name that begins here has ended. */
    private int nameEnd(int begin) {
        int i = begin;
        int limit = Math.min(in.end(), begin + LONGEST_NAME);
        while (i < limit && ("(,;:.".indexOf(in.text().charAt(i)) < 0 || initial(i))) {
            in.moveTo(i);
            if (i > begin && WordEdges.beginsWord(in.text(), i) && nameEnds()) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "Minister Jansma en Staatssecretaris De Wit (Financiën)": the portfolio is that of both. */
    private void share(Optional<String> portefeuille) {
        for (int i = current.size() - 1; i >= 0 && portefeuille.isPresent(); i--) {
            Bewindspersoon earlier = current.get(i);
            if (earlier.portefeuille().isPresent() || earlier.functie() == Functie.MINISTER_PRESIDENT) {
                break;
            }
            current.set(i, new Bewindspersoon(earlier.functie(), earlier.naam(), portefeuille));
        }
    }

    /** "Minister-President Jansma, Minister van Algemene Zaken": one person. */
    private Optional<String> secondOffice() {
        int back = in.position();
        in.sign(',');
        Optional<Portefeuille.Reading> field = in.word("minister van") ? Portefeuille.read(in) : Optional.empty();
        if (field.isEmpty()) {
            in.moveTo(back);
        }
        return field.map(Portefeuille.Reading::name);
    }

    private boolean nameEnds() {
        return in.sees("mede namens", "op de", "op vragen", "op kamervragen", "ontvangen", "zie ook", "namens")
                || (in.word("en") && Functies.sees(in));
    }

    /** The point of "D.M. van" belongs to the name, and that of "mr. D.M. van". */
    private boolean initial(int at) {
        if (in.text().charAt(at) != '.') {
            return false;
        }
        int word = at;
        while (word > 0
                && at - word <= LONGEST_TITLE
                && Chars.isBaseLetter(in.text().charAt(word - 1))) {
            word--;
        }
        boolean single = at - word == 1 && Chars.isUpperCase(in.text().charAt(word));
        return single || Names.isTitle(in.text().substring(word, at));
    }

    /** Whether "van" begins a portfolio here and not a name: "minister van Weel (Justitie …)" has none. */
    private boolean beginsPortefeuille() {
        if (in.word("voor")) {
            return true;
        }
        if (!in.word("van")) {
            return in.phrase("van") && Portefeuille.known(in).isPresent();
        }
        int afterVan = in.position();
        if (Portefeuille.known(in).isPresent()) {
            return true;
        }
        int end = nameEnd(afterVan);
        in.moveTo(end);
        boolean another = in.word("en") && Functies.sees(in) && find('(', in.position()) >= 0;
        boolean parenthesis = end < in.end() && in.text().charAt(end) == '(' && !holdsDate(end + 1);
        return !(another || parenthesis) || !Names.looksLikeName(in.text().substring(afterVan, end));
    }

    /** Where a sign stands that must follow within the length of a name; -1 when it doesn't. */
    private int find(char sign, int from) {
        int limit = Math.min(in.end(), from + LONGEST_NAME);
        for (int i = from; i < limit; i++) {
            if (in.text().charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> portefeuilleInParentheses() {
        int back = in.position();
        if (!in.sign('(') || holdsDate(in.position())) {
            in.moveTo(back);
            return Optional.empty();
        }
        int begin = in.position();
        int i = begin;
        int limit = Math.min(in.end(), begin + LONGEST_PARENTHESIS);
        while (i < limit && "()".indexOf(in.text().charAt(i)) < 0) {
            i++;
        }
        boolean closed = i < limit && in.text().charAt(i) == ')';
        if (!closed) {
            parenthesis = begin - 1;
            i = endOfUnclosed(begin, i);
        }
        in.moveTo(closed ? i + 1 : i);
        KopScanner inner = new KopScanner(in.text(), begin, i);
        inner.oneOf("minister", "staatssecretaris");
        inner.oneOf("van", "voor");
        String portefeuille =
                Portefeuille.clean(in.text().substring(inner.blanks().position(), i));
        return portefeuille.isEmpty() ? Optional.empty() : Optional.of(portefeuille);
    }

    /**
     * "(Welzijn en Sport (ontvangen" and "(Financiën, mede namens": where the portfolio ends when nothing closes it.
     */
    private int endOfUnclosed(int begin, int furthest) {
        if (furthest < in.end() && in.text().charAt(furthest) == '(') {
            return Chars.blanksBegin(in.text(), begin, furthest);
        }
        in.moveTo(begin);
        return Portefeuille.read(in).isPresent() ? in.position() : furthest;
    }

    private boolean holdsDate(int at) {
        KopScanner here = new KopScanner(in.text(), at, in.end());
        return here.phrase("ontvangen")
                || here.phrase("ingezonden")
                || Misprint.byOneLetterAtMost(here.letters(), "ontvangen");
    }

    private void add(Bewindspersoon person) {
        if (!current.contains(person)) {
            current.add(person);
        }
    }
}
