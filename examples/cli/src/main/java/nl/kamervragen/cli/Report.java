package nl.kamervragen.cli;

import java.util.ArrayList;
import java.util.List;

/** Counts what went well and says what did not. */
final class Report {
    private final Terminal terminal;
    private final boolean later;
    private final List<String> kept = new ArrayList<>();
    private int read;
    private int doubtful;
    private int failed;

    /** Says things later where a progress bar would be torn by them. */
    Report(Terminal terminal, boolean later) {
        this.terminal = terminal;
        this.later = later;
    }

    void read(boolean withDoubts) {
        read++;
        doubtful += withDoubts ? 1 : 0;
    }

    void failed(String sentence) {
        failed++;
        if (later) {
            kept.add(sentence);
        } else {
            terminal.complain(sentence);
        }
    }

    /** Says what was kept, sums up where that is asked for, and gives the exit code. */
    int close(boolean summary) {
        kept.forEach(terminal::complain);
        if (summary) {
            terminal.complain(read + " read" + (doubtful == 0 ? "" : " (" + doubtful + " with warnings)") + ", "
                    + failed + " failed");
        }
        return failed == 0 ? ExitCode.OK : ExitCode.INPUT_FAILED;
    }
}
