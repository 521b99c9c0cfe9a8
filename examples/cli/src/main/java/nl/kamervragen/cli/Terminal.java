package nl.kamervragen.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes; always in UTF-8, whatever the machine's own encoding is.
 *
 * @param in standard input
 * @param out standard output, for what was asked for and nothing else
 * @param err standard error, for what a person should know
 * @param interactive whether a person looks at it
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    static Terminal ofSystem() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        return of(System.in, out, new FileOutputStream(FileDescriptor.err), isInteractive());
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        return new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive);
    }

    /** Up to JDK 21 there is a console only for a person; later ones have it always, and say so themselves. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Says on standard error what a person should know. */
    void complain(String sentence) {
        // The output so far comes first, so that on a terminal the sentence stands where it belongs.
        out.flush();
        err.println("kamervragen: " + sentence);
    }

    /** Fails when nobody reads the output any more, as behind {@code | head}. */
    void checkOut() {
        if (out.checkError()) {
            throw OutputException.closed();
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
