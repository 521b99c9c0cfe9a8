package nl.kamervragen.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the program. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends the machine with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofSystem();
        int code = run(terminal, args);
        terminal.flush();
        System.exit(code);
    }

    /** Runs the program within this machine, as the tests do. */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(new KamervragenCommand(terminal))
                .addSubcommand(new ReferentiesCommand(terminal))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setUsageHelpAutoWidth(terminal.interactive())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, parsed) -> misused(terminal, exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(terminal, exception));
        return commandLine.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Points to the help instead of printing all of it, which would hide the sentence. */
    private static int misused(Terminal terminal, ParameterException exception) {
        terminal.complain(String.valueOf(exception.getMessage()));
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("Try '" + command + " --help' for what it takes.");
        return ExitCode.USAGE;
    }

    private static int failed(Terminal terminal, Exception exception) {
        if (exception instanceof OutputException) {
            terminal.complain(String.valueOf(exception.getMessage()));
            return ExitCode.OUTPUT_FAILED;
        }
        terminal.complain("stopped by a fault of its own (" + exception + "): please report it with the input");
        return ExitCode.FAULT;
    }
}
