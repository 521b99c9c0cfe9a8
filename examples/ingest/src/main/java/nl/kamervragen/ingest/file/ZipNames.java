package nl.kamervragen.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks at the names in a ZIP file without unpacking anything, so that neither a bomb nor a cut-off end matters. */
final class ZipNames {
    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    private ZipNames() {}

    static boolean anyBegins(String prefix, byte[] zip) {
        byte[] begin = prefix.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + NAME + begin.length <= zip.length; i++) {
            if (zip[i] == ENTRY[0]
                    && matches(ENTRY, zip, i)
                    && nameLength(zip, i) > begin.length
                    && matches(begin, zip, i + NAME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] wanted, byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static int nameLength(byte[] zip, int entry) {
        return (zip[entry + NAME_LENGTH] & 0xFF) | ((zip[entry + NAME_LENGTH + 1] & 0xFF) << 8);
    }
}
