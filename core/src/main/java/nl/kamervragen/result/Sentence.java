package nl.kamervragen.result;

import java.util.List;

/** Fills the places of a sentence with arguments: {@code Vraag {0} heeft geen antwoord.} */
final class Sentence {
    /** A place is as long as {@code {0}}: no sentence needs ten. */
    private static final int PLACE_LENGTH = 3;

    private Sentence() {}

    /** Returns one more than the highest place. */
    static int argumentCount(String template) {
        int count = 0;
        for (int i = template.indexOf('{'); i >= 0; i = template.indexOf('{', i + 1)) {
            count = Math.max(count, place(template, i) + 1);
        }
        return count;
    }

    static String fill(String template, List<String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 16);
        int done = 0;
        for (int i = template.indexOf('{'); i >= 0; i = template.indexOf('{', i + 1)) {
            filled.append(template, done, i).append(arguments.get(place(template, i)));
            done = i + PLACE_LENGTH;
        }
        return filled.append(template, done, template.length()).toString();
    }

    private static int place(String template, int brace) {
        return template.charAt(brace + 1) - '0';
    }
}
