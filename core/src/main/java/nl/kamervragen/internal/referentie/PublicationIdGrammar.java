package nl.kamervragen.internal.referentie;

import java.util.Map;
import java.util.Optional;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Soort;

/** Ids of publications as officielebekendmakingen.nl gives them: {@code kst-32847-312}, {@code ah-tk-20172018-2616}. */
final class PublicationIdGrammar implements Grammar {

    private static final Map<String, Soort> PREFIXES = Map.ofEntries(
            Map.entry("kst-", Soort.KAMERSTUK),
            Map.entry("ah-tk-", Soort.AANHANGSEL),
            Map.entry("ah-ek-", Soort.AANHANGSEL),
            Map.entry("kv-tk-", Soort.ZAAK),
            Map.entry("kv-ek-", Soort.ZAAK),
            Map.entry("h-tk-", Soort.HANDELINGEN),
            Map.entry("h-ek-", Soort.HANDELINGEN),
            Map.entry("blg-", Soort.DOCUMENT),
            Map.entry("stb-", Soort.STAATSBLAD),
            Map.entry("stcrt-", Soort.STAATSCOURANT),
            Map.entry("trb-", Soort.TRACTATENBLAD));
    private static final int LONGEST = 40;

    @Override
    public Opening opening() {
        return Opening.word(PREFIXES.keySet());
    }

    @Override
    public boolean read(Scanner in, Findings out) {
        int begin = in.position();
        for (Map.Entry<String, Soort> prefix : PREFIXES.entrySet()) {
            if (takePrefix(in, prefix.getKey())) {
                String rest = readRest(in);
                Optional<Referentie> id = parse(prefix.getValue(), prefix.getKey(), rest);
                id.ifPresent(found -> out.add(found, begin, in.position()));
                return id.isPresent();
            }
        }
        return false;
    }

    private static boolean takePrefix(Scanner in, String prefix) {
        boolean same = in.text().regionMatches(true, in.position(), prefix, 0, prefix.length());
        if (same) {
            in.moveTo(in.position() + prefix.length());
        }
        return same;
    }

    /** Letters, digits and hyphens, also where a line broke after a hyphen. */
    private static String readRest(Scanner in) {
        StringBuilder rest = new StringBuilder();
        while (rest.length() < LONGEST && isPart(in)) {
            char c = in.peek();
            rest.append(c);
            in.moveTo(in.position() + 1);
            if (c == '-' && Chars.isSpace(in.peek())) {
                in.skipSpaces();
            }
        }
        return rest.toString();
    }

    private static boolean isPart(Scanner in) {
        char c = in.peek();
        boolean joins = c == '-' && Chars.isLetterOrDigit(in.charAt(in.position() + 1));
        boolean breaks = c == '-' && Chars.isSpace(in.charAt(in.position() + 1)) && Chars.isDigit(charBehindBreak(in));
        return Chars.isDigit(c) || Chars.isAsciiLetter(c) || joins || breaks;
    }

    private static char charBehindBreak(Scanner in) {
        int start = in.position();
        in.moveTo(start + 1);
        char c = in.peekAfterSpaces();
        in.moveTo(start);
        return c;
    }

    private static Optional<Referentie> parse(Soort soort, String prefix, String rest) {
        try {
            return Optional.of(Referentie.parse(soort, soort == Soort.ZAAK ? rest : prefix + rest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
