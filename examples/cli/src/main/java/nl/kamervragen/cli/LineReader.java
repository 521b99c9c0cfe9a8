package nl.kamervragen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads lines of UTF-8 one by one, so that a bad one or an endless one costs only itself. */
final class LineReader {
    private static final int MAX_BYTES = 64 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, and tells whether there is one. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        while (b >= 0 && b != '\n') {
            if (line.size() < MAX_BYTES) {
                line.write(b);
            } else {
                tooLong = true;
            }
            b = in.read();
        }
        number++;
        return true;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    String text() throws BadLineException {
        if (tooLong) {
            throw new BadLineException(String.format(
                    Locale.ROOT, "has more than %,d bytes: give one text a line, each in JSON", MAX_BYTES));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadLineException(
                    "is not UTF-8: convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8");
        }
    }
}
