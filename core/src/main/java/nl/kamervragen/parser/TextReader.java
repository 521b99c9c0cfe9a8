package nl.kamervragen.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file or a stream as text, strictly, and within a limit. */
final class TextReader {
    /** No UTF-16 code unit takes more bytes than this, in UTF-8 or UTF-16. */
    private static final long MAX_BYTES_PER_CHAR = 3;

    private TextReader() {}

    static String read(Path file, int maxLength) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw TextReadException.of(
                    name, "is a folder: give a file, or read its files one by one", new IOException("folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            // Told by its size, a file that is far too large costs no memory.
            if (Files.size(file) > MAX_BYTES_PER_CHAR * maxLength) {
                throw tooLong(name, maxLength);
            }
            return read(in, name, maxLength);
        } catch (NoSuchFileException e) {
            throw TextReadException.of(name, "there is no such file: check the path", e);
        } catch (AccessDeniedException e) {
            throw TextReadException.of(name, "may not be read: check its permissions", e);
        } catch (IOException e) {
            throw TextReadException.of(name, "could not be read: " + e.getMessage(), e);
        }
    }

    static String read(InputStream in, String name, int maxLength) {
        try {
            return new TextDecoder(name, maxLength).decode(in);
        } catch (IOException e) {
            throw TextReadException.of(name, "could not be read: " + e.getMessage(), e);
        }
    }

    static TextReadException tooLong(String name, int maxLength) {
        String sentence = String.format(
                Locale.ROOT,
                "has more than the %,d characters that this parser takes:"
                        + " cut it into documents, or raise the limit (maxLength)",
                maxLength);
        return TextReadException.of(name, sentence, new IOException("too long"));
    }
}
