package nl.kamervragen.cli;

import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.result.ParseResult;

/** Writes JSON to standard output, one document a line, so that many can follow each other. */
final class JsonLines implements Output {
    private final Terminal terminal;
    private final KamervragenJson json = KamervragenJson.create();

    JsonLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(Input input, ParseResult result) {
        terminal.out().print(json.toJson(result.document()));
        // Not println: a program that reads this counts on the same line end on every machine.
        terminal.out().print('\n');
        terminal.checkOut();
    }
}
