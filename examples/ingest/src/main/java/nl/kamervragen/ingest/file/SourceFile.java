package nl.kamervragen.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A file as it is read: its name for messages, and all its bytes, of which there is a limit. */
public final class SourceFile {
    private final String name;
    private final byte[] bytes;

    /**
     * Takes bytes under a name.
     *
     * @param name what messages call the file
     * @param bytes the file's bytes; not copied, so leave them alone
     */
    public SourceFile(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param maxBytes the most bytes that it may have
     * @return the file, under its path as the name
     * @throws IngestException if it is missing, a folder, not to be read, or too large
     */
    public static SourceFile read(Path file, int maxBytes) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new IngestException(name, "is a folder: give a file, or read its files one by one");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, maxBytes);
        } catch (NoSuchFileException e) {
            throw new IngestException(name, "there is no such file: check the path", e);
        } catch (AccessDeniedException e) {
            throw new IngestException(name, "may not be read: check its permissions", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; the caller closes it
     * @param name what messages call it
     * @param maxBytes the most bytes that it may have
     * @return the file
     * @throws IngestException if the stream fails or is too long
     */
    public static SourceFile read(InputStream in, String name, int maxBytes) {
        try {
            byte[] bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new IngestException(
                        name,
                        String.format(
                                Locale.ROOT,
                                "has more than the %,d bytes that are read of a file:"
                                        + " cut it into documents, or raise the limit (maxBytes)",
                                maxBytes));
            }
            return new SourceFile(name, bytes);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static IngestException unreadable(String name, IOException cause) {
        return new IngestException(name, "could not be read: " + cause.getMessage(), cause);
    }

    /**
     * Returns what messages call the file.
     *
     * @return for example {@code brieven/stuk.pdf}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the file's bytes.
     *
     * @return the bytes themselves, no copy of what may be tens of megabytes: only read them
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Opens the file at its begin.
     *
     * @return a stream in memory, which needs no closing
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Returns the name and the size.
     *
     * @return for example {@code stuk.pdf (9,213 bytes)}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%,d bytes)", name, bytes.length);
    }
}
