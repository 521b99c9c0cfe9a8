package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.Dossier;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamerstuk;

/**
 * Kamerstukken and dossiers, in every style of citing.
 *
 * <p>The first piece spans from the citation's first word to its number; further ones span their number.
 */
final class KamerstukGrammar implements Grammar {

    private static final WordSet PIECES = WordSet.of(
            "kamerstukken",
            "kamerstuk",
            "kamerstuknummer",
            "kamerstuknummers",
            "kamerstuknr",
            "kamerst",
            "kst",
            "kamerstukdossier");
    private static final WordSet DOSSIERS = WordSet.of(
            "dossier",
            "dossiers",
            "dossiernummer",
            "dossiernr",
            "kamerdossier",
            "wetsvoorstel",
            "wetsvoorstellen",
            "initiatiefwetsvoorstel",
            "rijkswetsvoorstel",
            "initiatiefnota",
            "voorstel van wet");
    private static final Set<String> BEFORE_BARE = Set.of(
            "motie",
            "moties",
            "brief",
            "kamerbrief",
            "nota",
            "amendement",
            "zie",
            "tk",
            "ek",
            "kst",
            "stuk",
            "stukken");
    private static final int MOST_DOSSIERS = 50;

    /** What the words before the number say about it. */
    private enum Style {
        /** A number alone may be a dossier. */
        NAMED,
        /** A dossier without a piece is no reference. */
        PIECE_NEEDED
    }

    @Override
    public Opening opening() {
        return Opening.word(PIECES)
                .orWord(DOSSIERS)
                .orWord(Chamber.NAMES)
                .orNumber(2)
                .orNumber(5);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        if (Chars.isDigit(in.peek())) {
            return readBare(in, out, begin);
        }
        if (in.takeAnyWord(PIECES) || in.takeAnyWord(DOSSIERS)) {
            in.take('.');
            Citation citation = Citation.read(in);
            return readDossiers(in, out, begin, citation, Style.NAMED);
        }
        // A chamber's numeral alone is any list's.
        if (Chamber.readName(in).isEmpty()) {
            return false;
        }
        in.moveTo(begin);
        Citation citation = Citation.read(in);
        Style style = citation.year().isPresent() ? Style.NAMED : Style.PIECE_NEEDED;
        return readDossiers(in, out, begin, citation, style);
    }

    private static boolean readDossiers(Scanner in, Findings out, int begin, Citation citation, Style style) {
        citation.year().ifPresent(out::remember);
        boolean senate = citation.chamber().equals(Optional.of(Kamer.EERSTE_KAMER));
        int end = -1;
        for (int i = 0; i < MOST_DOSSIERS; i++) {
            Optional<DossierNumber> dossier = DossierNumber.read(in);
            if (dossier.isEmpty()
                    || !add(
                            in,
                            out,
                            dossier.get(),
                            i == 0 ? begin : dossier.get().begin(),
                            senate,
                            style)) {
                break;
            }
            end = in.position();
            Pages.skip(in);
            if (!takeNextDossier(in, out)) {
                break;
            }
        }
        in.moveTo(Math.max(begin, end));
        return end >= 0;
    }

    /** Moves to a further dossier: ", 31 839, nr. 7", "en 34 843", "; 2012/13, 33 400". */
    private static boolean takeNextDossier(Scanner in, Findings out) {
        boolean separated = in.takeSpaced(',') || in.takeSpaced(';');
        separated |= in.takeAnySpacedWord(Words.AND) || in.takeSpaced('&');
        if (!separated) {
            return false;
        }
        Years.read(in).ifPresent(out::remember);
        in.takeSpaced(',');
        in.skipSpaces();
        return true;
    }

    private static boolean add(
            Scanner in, Findings out, DossierNumber dossier, int begin, boolean senate, Style style) {
        List<Item> pieces = PieceNumbers.read(in, senate);
        if (pieces.isEmpty()) {
            if (style == Style.PIECE_NEEDED || Words.isCounted(in) || isInsideNumber(in)) {
                return false;
            }
            out.add(new Dossier(dossier.digits(), dossier.suffix()), begin, dossier.end());
            return true;
        }
        int start = begin;
        for (Item piece : pieces) {
            out.add(
                    new Kamerstuk(dossier.digits(), dossier.suffix(), piece.text()),
                    start < 0 ? piece.begin() : start,
                    piece.end());
            start = -1;
        }
        return true;
    }

    private static boolean isInsideNumber(Scanner in) {
        char next = in.peek();
        return (next == '.' || next == ',' || next == '/') && Chars.isDigit(in.charAt(in.position() + 1));
    }

    /** A number alone: "(24 587, nr. 970)", "(36 471-64)", "36600-XV-12", "motie 33529, nr. 1082". */
    private static boolean readBare(Scanner in, Findings out, int begin) {
        char before = in.charBefore(begin);
        if (before == '€' || Chars.isDigit(before) || before == '-' || before == '/') {
            return false;
        }
        Optional<DossierNumber> dossier = DossierNumber.read(in);
        if (dossier.isEmpty()) {
            return false;
        }
        if (before == '(' && in.peek() == ')' && dossier.get().grouped() && BillMention.standsBefore(in, begin)) {
            out.add(new Dossier(dossier.get().digits(), dossier.get().suffix()), begin, in.position());
            return true;
        }
        boolean announced = before == '(' || BEFORE_BARE.contains(in.wordBefore(begin));
        int end = in.position();
        boolean certain = announced || dossier.get().grouped() || dossier.get().isUnmistakable();
        boolean signed = isSigned(in) && certain;
        in.moveTo(end);
        boolean enclosed = before == '(' && !signed && isEnclosed(in);
        in.moveTo(end);
        boolean coded = dossier.get().isUnmistakable() && in.takeDash() && Chars.isDigit(in.peek());
        return (signed || enclosed || coded) && readAll(in, out, begin);
    }

    private static boolean readAll(Scanner in, Findings out, int begin) {
        in.moveTo(begin);
        Scanner nothing = new Scanner("");
        return readDossiers(in, out, begin, Citation.read(nothing), Style.PIECE_NEEDED);
    }

    private static boolean isSigned(Scanner in) {
        in.takeSpaced(',');
        return Words.takeNumberSign(in) != Words.NumberSign.NONE && Chars.isLetterOrDigit(in.peek());
    }

    private static boolean isEnclosed(Scanner in) {
        return !PieceNumbers.read(in, false).isEmpty() && ",;)".indexOf(in.peekAfterSpaces()) >= 0 && !in.atEnd();
    }
}
