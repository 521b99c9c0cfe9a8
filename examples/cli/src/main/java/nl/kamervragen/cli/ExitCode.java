package nl.kamervragen.cli;

/** What the program tells the shell; the help text and the README say the same. */
final class ExitCode {
    /** Every input was read. */
    static final int OK = 0;
    /** One input or more could not be read; the others were. */
    static final int INPUT_FAILED = 1;
    /** The command line makes no sense. This is picocli's own code for it. */
    static final int USAGE = 2;
    /** The output could not be written, so the program stopped. */
    static final int OUTPUT_FAILED = 3;

    /** The program itself is at fault; the number is what sysexits.h calls EX_SOFTWARE. */
    static final int FAULT = 70;

    private ExitCode() {}
}
