package nl.kamervragen.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds out, without keeping anything of it, whether a PDF unpacks to more than memory should hold.
 *
 * <p>PDFBox unpacks a stream as a whole. A stream too small to reach the limit at the best rate of its packing needs no
 * look.
 */
final class PackedStreams {
    /** Far more than the pages, the fonts or an image of a document take. */
    private static final long MOST = 128L << 20;

    private static final int BEST_RATE = 1032;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private PackedStreams() {}

    static boolean unpackTooFar(byte[] pdf) {
        int at = find(BEGIN, pdf, 0);
        while (at >= 0) {
            int begin = at + BEGIN.length;
            int end = find(END, pdf, begin);
            end = end < 0 ? pdf.length : end;
            if ((long) (end - begin) * BEST_RATE > MOST && unpacked(pdf, begin, end) > MOST) {
                return true;
            }
            at = end == pdf.length ? -1 : find(BEGIN, pdf, end + END.length);
        }
        return false;
    }

    private static int find(byte[] wanted, byte[] bytes, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** How much a stream unpacks to, as far as it goes; little for one that is packed in another way. */
    private static long unpacked(byte[] pdf, int begin, int end) {
        int first = begin;
        while (first < end && (pdf[first] == '\r' || pdf[first] == '\n')) {
            first++;
        }
        Inflater inflater = new Inflater();
        byte[] piece = new byte[1 << 16];
        try {
            inflater.setInput(pdf, first, end - first);
            int count = inflater.inflate(piece);
            while (count > 0 && inflater.getBytesWritten() <= MOST) {
                count = inflater.inflate(piece);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
