package nl.kamervragen.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Decodes bytes in pieces, so that the first byte that is wrong is known and the limit holds while it reads.
 *
 * <p>A byte order mark stays in the text, as it does with {@link java.nio.file.Files#readString(java.nio.file.Path)}:
 * otherwise every offset would be one off for who reads the file himself.
 */
final class TextDecoder {
    private static final int PIECE = 1 << 16;

    private final String name;
    private final int maxLength;
    private final StringBuilder text = new StringBuilder();
    private final ByteBuffer bytes = ByteBuffer.allocate(2 * PIECE);
    private final CharBuffer chars = CharBuffer.allocate(2 * PIECE);
    /** The place in the input of the buffer's first byte. */
    private long offset;

    TextDecoder(String name, int maxLength) {
        this.name = name;
        this.maxLength = maxLength;
    }

    String decode(InputStream in) throws IOException {
        byte[] piece = in.readNBytes(PIECE);
        FileKind.of(piece).ifPresent(kind -> {
            throw TextReadException.at(name, 0, kind.sentence());
        });
        Charset charset = charset(piece);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int width = charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
        while (piece.length > 0) {
            checkNul(piece, width);
            bytes.put(piece);
            drain(decoder, false);
            piece = in.readNBytes(PIECE);
        }
        drain(decoder, true);
        return text.toString();
    }

    /** UTF-16 is taken only where a byte order mark says so; all else must be UTF-8. */
    private static Charset charset(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private void checkNul(byte[] piece, int width) {
        byte[] nul = new byte[width];
        for (int i = 0; i + width <= piece.length; i += width) {
            if (Arrays.equals(piece, i, i + width, nul, 0, width)) {
                throw TextReadException.at(
                        name,
                        offset + bytes.position() + i,
                        "is NUL, which no text holds: the file is binary, or UTF-16 without a byte order mark;"
                                + " save it as plain text in UTF-8");
            }
        }
    }

    private void drain(CharsetDecoder decoder, boolean end) {
        bytes.flip();
        CoderResult result = decoder.decode(bytes, chars, end);
        if (result.isError()) {
            throw malformed(decoder.charset());
        }
        offset += bytes.position();
        bytes.compact();
        chars.flip();
        if (chars.remaining() > maxLength - text.length()) {
            throw TextReader.tooLong(name, maxLength);
        }
        text.append(chars);
        chars.clear();
    }

    private TextReadException malformed(Charset charset) {
        int wrong = bytes.get(bytes.position()) & 0xFF;
        String advice = charset.equals(StandardCharsets.UTF_8)
                ? "convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8"
                : "save the file as plain text in UTF-8";
        return TextReadException.at(
                name,
                offset + bytes.position(),
                String.format(Locale.ROOT, "(%02X) is not %s: %s", wrong, charset.name(), advice));
    }
}
