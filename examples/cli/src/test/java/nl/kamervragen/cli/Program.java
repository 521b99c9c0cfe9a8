package nl.kamervragen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the program as the shell does, and keeps what it said. */
record Program(int code, String out, String err) {

    static Program run(String... args) {
        return runWithInput(new byte[0], args);
    }

    static Program runWithInput(String in, String... args) {
        return runWithInput(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Program runWithInput(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(in), out, err, false);
        int code = Main.run(terminal, args);
        terminal.flush();
        return new Program(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
