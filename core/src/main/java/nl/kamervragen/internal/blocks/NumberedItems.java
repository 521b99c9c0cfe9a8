package nl.kamervragen.internal.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds questions that are numbered without a word, as Word drafts do: {@code 1. Kunt u …}, or the number alone on a
 * line above the question, or the numbers of several ({@code 3 en 4}), or {@code 1 Kunt u …} where none is numbered
 * otherwise. A numbered list inside a question or an answer is not taken for them: a question asks.
 */
final class NumberedItems {
    private static final ChainRules RULES = new ChainRules(8, 30, 1000);
    private static final int ITEM = 2;
    private static final int AFRESH = 4;
    private static final int ASKS = 10;

    /** What a number with a stop says that stands apart above what asks, so that numbers may be missing before it. */
    private static final int APART = 20;

    /** The signs behind a number. A series keeps to one: a list inside a question may have another. */
    private static final String SIGNS = ".):";

    private static final char NO_SIGN = ' ';

    /** For a number that has no sign either, but text beside it. */
    private static final char BESIDE_TEXT = '\t';

    private record Item(Label label, int line, char sign) {
        boolean hasSign() {
            return SIGNS.indexOf(sign) >= 0;
        }

        PlacedLabel placed() {
            return new PlacedLabel(label, line, line);
        }
    }

    private final String source;
    private final List<PageLine> lines;
    private final boolean[] labelled;

    private NumberedItems(Layout layout, List<PlacedLabel> labels) {
        this.source = layout.source();
        this.lines = layout.body();
        this.labelled = new boolean[lines.size() + 1];
        labels.forEach(placed -> labelled[placed.line()] = true);
    }

    /** Labels, and with them those that are numbers only, in reading order. */
    static List<PlacedLabel> addTo(List<PlacedLabel> labels, Layout layout) {
        NumberedItems finder = new NumberedItems(layout, labels);
        List<Item> items = finder.items();
        NumberedAnswers answers = new NumberedAnswers(
                layout,
                labels,
                placed(items, item -> item.label().alone() && item.sign() == NO_SIGN),
                placed(items, Item::hasSign));
        List<PlacedLabel> bare = finder.series(items, NO_SIGN);
        List<PlacedLabel> questions = answers.numbered(bare) ? bare : finder.longest(items, bare);
        List<PlacedLabel> all = new ArrayList<>(questions);
        all.addAll(answers.behind(questions));
        all.sort(Comparator.comparingInt(PlacedLabel::line));
        return all;
    }

    /** The longest series, which that of numbers without a sign is only when no other is as long. */
    private List<PlacedLabel> longest(List<Item> items, List<PlacedLabel> bare) {
        List<PlacedLabel> longest = List.of();
        for (int i = 0; i < SIGNS.length(); i++) {
            List<PlacedLabel> series = series(items, SIGNS.charAt(i));
            longest = series.size() > longest.size() ? series : longest;
        }
        longest = bare.size() > longest.size() ? bare : longest;
        return longest.isEmpty() ? besideText(items) : longest;
    }

    /** A sentence may begin with a number too, so that nothing but a series from 1 on will do. */
    private List<PlacedLabel> besideText(List<Item> items) {
        List<PlacedLabel> series = series(items, BESIDE_TEXT);
        return series.size() > 1 && series.get(0).label().numbers().contains(1) ? series : List.of();
    }

    private List<PlacedLabel> series(List<Item> items, char sign) {
        return chain(items.stream().filter(item -> item.sign() == sign).toList());
    }

    private static List<PlacedLabel> placed(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).map(Item::placed).toList();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Item item = item(i);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Item item(int i) {
        PageLine line = lines.get(i);
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        if (scanner.atEnd() || !Chars.isDigit(scanner.peek())) {
            return null;
        }
        List<Integer> numbers = LabelReader.readNumbers(scanner);
        if (numbers.isEmpty()) {
            return null;
        }
        int dressing = scanner.position();
        char sign = SIGNS.indexOf(scanner.peek()) >= 0 && !scanner.atEnd() ? scanner.peek() : NO_SIGN;
        boolean dressed = sign != NO_SIGN && scanner.character(sign);
        int end = dressed ? dressing + 1 : dressing;
        boolean parted = scanner.blanks();
        boolean alone = scanner.atEnd();
        char next = scanner.peek();
        boolean capital = Chars.isUpperCase(next) || Chars.isOpening(next);
        if (!alone && !(parted && (capital || (dressed && Chars.isBaseLetter(next))))) {
            return null;
        }
        Label label = new Label(LabelKind.VRAAG, numbers, line.begin(), end, alone, false);
        return new Item(label, i, dressed || alone ? sign : BESIDE_TEXT);
    }

    private List<PlacedLabel> chain(List<Item> items) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? items.get(i + 1).line() : lines.size();
            candidates.add(Candidate.of(items.get(i).label().numbers(), weight(items.get(i), end)));
        }
        return Chain.best(candidates, RULES).stream()
                .map(items::get)
                .map(Item::placed)
                .toList();
    }

    private int weight(Item item, int end) {
        boolean afresh = lines.get(item.line()).joint() != Joint.LINE;
        int weight = afresh ? ITEM + AFRESH : ITEM;
        for (int i = item.line(); i < end && !labelled[i]; i++) {
            if (asks(lines.get(i))) {
                return weight + ASKS + (afresh && item.hasSign() ? APART : 0);
            }
        }
        return weight - ASKS;
    }

    private boolean asks(PageLine line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (source.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }
}
