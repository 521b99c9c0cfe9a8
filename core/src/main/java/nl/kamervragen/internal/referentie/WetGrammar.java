package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Wetsartikel;

/**
 * Articles of named laws: {@code artikel 68, eerste lid, van de Geneesmiddelenwet}, {@code artikel 2:8 BW}.
 *
 * <p>One reference per article and per part of it. The first spans from the word "artikel", the others from their own
 * number; the last reaches to the end of the law's name. When the law is an act of the European Union by number, that
 * act is a reference of its own behind the article.
 */
final class WetGrammar implements Grammar {

    private static final WordSet ARTICLE = WordSet.of("artikelen", "artikel", "art", "artt", "artikels");
    /** Words that join an article and its law. */
    private static final WordSet JOINING = WordSet.of("van", "uit", "in", "bij", "krachtens", "volgens", "onder");

    private static final WordSet DETERMINERS = WordSet.of("de", "het", "onze", "den", "der");
    private static final WordSet ADJECTIVES = WordSet.of(
            "nieuwe",
            "huidige",
            "oude",
            "gewijzigde",
            "herziene",
            "nederlandse",
            "voorgestelde",
            "voornoemde",
            "genoemde",
            "herzien",
            "bovengenoemde",
            "geldende");
    private static final WordSet AND =
            WordSet.of("en", "of", "juncto", "jo", "alsmede", "alsook", "respectievelijk", "resp");
    private static final int MOST_ARTICLES = 50;
    private static final int MOST_LAWS = 10;

    /** An article with the parts of it that are cited. */
    private record Cited(Item number, List<ArticleParts.Part> parts, int end) {}

    @Override
    public Opening opening() {
        return Opening.word(ARTICLE).orWord(ArticleParts.FIRST_WORDS);
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        boolean first = in.takeAnyWord(ARTICLE);
        List<ArticleParts.Part> partsBefore = first ? List.of() : readPartsBefore(in);
        if (!first && (partsBefore.isEmpty() || !in.takeAnyWord(ARTICLE))) {
            return false;
        }
        in.take('.');
        in.skipSpaces();
        List<Cited> cited = withParts(readArticles(in), partsBefore);
        if (cited.isEmpty()) {
            return false;
        }
        int articlesEnd = in.position();
        Optional<LawName> law = readLaw(in);
        if (law.isEmpty()) {
            return first && readBehindLaw(in, out, cited, begin, articlesEnd);
        }
        int end = law.get().isEuAct() ? articlesEnd : law.get().end();
        add(out, cited, law.get().text(), begin, end);
        in.moveTo(end);
        readFurther(in, out);
        return true;
    }

    /** "de Vaarwet (artikel 6)", where no other law may follow the article. */
    private static boolean readBehindLaw(Scanner in, Findings out, List<Cited> cited, int begin, int end) {
        in.moveTo(end);
        if (in.takeAnySpacedWord(JOINING)) {
            return false;
        }
        Optional<LawName> law = LawBefore.read(in, out, begin);
        in.moveTo(end);
        if (law.isPresent()) {
            boolean whole = !law.get().isEuAct() && cited.size() == 1;
            int articlesEnd = articlesEnd(in.from(begin), begin);
            int closed = whole && in.charAt(articlesEnd) == ')' ? articlesEnd + 1 : articlesEnd;
            add(
                    out,
                    cited,
                    law.get().text(),
                    law.get().isEuAct() ? begin : law.get().begin(),
                    closed);
        }
        return law.isPresent();
    }

    /** The parenthesis around articles may have been taken for that of a part: "(artikel 6, eerste lid)". */
    private static int articlesEnd(String read, int begin) {
        String articles = read.stripTrailing();
        boolean around = articles.endsWith(")") && articles.indexOf('(') < 0;
        return begin + articles.length() - (around ? 1 : 0);
    }

    /** "artikel 6 van de Vaarwet en 9 van de Brugwet": further numbers, each with its law. */
    private static void readFurther(Scanner in, Findings out) {
        for (int i = 0; i < MOST_LAWS; i++) {
            int back = in.position();
            boolean separated = in.takeAnySpacedWord(AND) || in.takeSpaced(',');
            in.skipSpaces();
            int begin = in.position();
            List<Cited> cited = separated && Chars.isDigit(in.peek()) ? readArticles(in) : List.of();
            Optional<LawName> law = cited.isEmpty() ? Optional.empty() : readLaw(in);
            if (law.isEmpty() || law.get().isEuAct()) {
                in.moveTo(back);
                return;
            }
            add(out, cited, law.get().text(), begin, law.get().end());
            in.moveTo(law.get().end());
        }
    }

    /** "het eerste lid van artikel 5": the parts may stand before the article. */
    private static List<ArticleParts.Part> readPartsBefore(Scanner in) {
        if (!ArticleParts.mayBegin(in)) {
            return List.of();
        }
        List<ArticleParts.Part> parts = ArticleParts.readFirst(in);
        boolean joined = in.takeSpacedWord("van") || in.takeSpacedWord("uit");
        in.skipSpaces();
        return joined ? parts : List.of();
    }

    private static List<Cited> withParts(List<Cited> cited, List<ArticleParts.Part> parts) {
        boolean one = cited.size() == 1 && cited.get(0).parts().isEmpty();
        if (parts.isEmpty() || !one) {
            return cited;
        }
        return List.of(new Cited(cited.get(0).number(), parts, cited.get(0).end()));
    }

    private static List<Cited> readArticles(Scanner in) {
        List<Cited> cited = new ArrayList<>();
        int end = in.position();
        boolean more = true;
        while (more && cited.size() < MOST_ARTICLES) {
            more = readArticle(in, cited);
            if (more) {
                end = in.position();
                more = takeSeparator(in);
            }
        }
        in.moveTo(end);
        return cited;
    }

    /** One article, or a range of them. */
    private static boolean readArticle(Scanner in, List<Cited> cited) {
        List<Item> numbers = NumberList.readOneOrRange(in, ArticleNumber::read);
        for (int i = 0; i < numbers.size(); i++) {
            List<ArticleParts.Part> parts = i < numbers.size() - 1 ? List.of() : ArticleParts.read(in);
            int end = i < numbers.size() - 1 ? numbers.get(i).end() : in.position();
            cited.add(new Cited(numbers.get(i), parts, end));
        }
        return !numbers.isEmpty();
    }

    /** What stands between two articles; the word "artikel" may be said again. */
    private static boolean takeSeparator(Scanner in) {
        boolean separated = in.takeSpaced(',');
        // A range whose ends are of two series, as in "6:9 tot en met 7:3", names its ends only.
        separated |= in.takeAnySpacedWord(AND) || takeJuncto(in) || NumberList.takeRangeWord(in);
        in.takeSpaced('.');
        in.takeSpacedWord("van");
        in.takeSpacedWord("het");
        in.skipSpaces();
        if (in.takeAnyWord(ARTICLE)) {
            in.take('.');
        }
        in.skipSpaces();
        return separated;
    }

    /** "j°", "jº" */
    private static boolean takeJuncto(Scanner in) {
        int start = in.position();
        // The degree sign stands behind the word, the masculine ordinal is a letter of it.
        if (in.takeSpacedWord("jº") || (in.takeSpacedWord("j") && in.take('°'))) {
            return true;
        }
        in.moveTo(start);
        return false;
    }

    private static Optional<LawName> readLaw(Scanner in) {
        in.takeSpaced(',');
        in.skipSpaces();
        takeJoining(in);
        if (in.takeAnyWord(ADJECTIVES)) {
            in.skipSpaces();
        }
        while ("«‘“'\"".indexOf(in.peek()) >= 0 && !in.atEnd()) {
            in.moveTo(in.position() + 1);
        }
        return LawName.read(in);
    }

    /** "van de", and "vande", which lost the space of a line end. */
    private static void takeJoining(Scanner in) {
        if (!in.takeAnyWord(JOINING)) {
            in.takeAnyGlued(JOINING, DETERMINERS);
        }
        in.skipSpaces();
        if (in.takeAnyWord(DETERMINERS)) {
            in.skipSpaces();
        }
    }

    private static void add(Findings out, List<Cited> cited, String law, int begin, int end) {
        int start = begin;
        for (int i = 0; i < cited.size(); i++) {
            Cited article = cited.get(i);
            int articleEnd = i == cited.size() - 1 ? end : article.end();
            addArticle(out, article, law, i == 0 ? start : article.number().begin(), articleEnd);
        }
    }

    private static void addArticle(Findings out, Cited article, String law, int begin, int end) {
        String number = article.number().text();
        List<ArticleParts.Part> parts = article.parts();
        if (parts.isEmpty()) {
            out.add(new Wetsartikel(law, number, Optional.empty(), Optional.empty()), begin, end);
        }
        for (int i = 0; i < parts.size(); i++) {
            ArticleParts.Part part = parts.get(i);
            out.add(
                    new Wetsartikel(law, number, part.lid(), part.item()),
                    i == 0 ? begin : part.begin(),
                    i == parts.size() - 1 ? end : part.end());
        }
    }
}
