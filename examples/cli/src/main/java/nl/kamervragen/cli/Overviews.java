package nl.kamervragen.cli;

import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.cli.overview.Overview;
import nl.kamervragen.result.ParseResult;

/** Shows each document on standard output. */
final class Overviews implements Output {
    private final Terminal terminal;
    private final Overview overview;

    Overviews(Terminal terminal, int width, Language language) {
        this.terminal = terminal;
        this.overview = new Overview(width, language);
    }

    @Override
    public void write(Input input, ParseResult result) {
        overview.lines(input.name(), result).forEach(terminal.out()::println);
        terminal.checkOut();
    }
}
