package nl.kamervragen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens a Word file, within bounds, and takes the parts out that hold text. */
final class WordPackage {
    /** The most bytes that the parts with markup may unpack to: a thousand pages need a third of it. */
    private static final long MAX_MARKUP = 32L << 20;

    private static final int MAX_ENTRIES = 10_000;
    private static final String STRICT_DOCUMENT =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    private WordPackage() {}

    static WordParts read(SourceFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length > 0 && bytes[0] != 'P') {
            throw wrapped(file);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw noDocument(file);
            }
            if (unpacksTooFar(zip)) {
                throw new IngestException(
                        file.name(),
                        "is a Word file that unpacks to more than a document can need: save it anew in Word");
            }
            try (OPCPackage opened = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                return parts(opened, file);
            }
        } catch (IngestException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException | StackOverflowError e) {
            // What is damaged shows in many ways, not all of them foreseen.
            throw damaged(file, e);
        }
    }

    static IngestException damaged(SourceFile file, Throwable cause) {
        return new IngestException(
                file.name(), "is a damaged Word file: fetch it again, or save it anew in Word", cause);
    }

    private static IngestException noDocument(SourceFile file) {
        return new IngestException(
                file.name(), "is a ZIP file, but no Word document is in it: give the document itself");
    }

    /** Unpacks the markup once, keeping nothing: what an entry says about its size may be a lie. */
    private static boolean unpacksTooFar(ZipFile zip) throws IOException {
        long left = MAX_MARKUP;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MAX_ENTRIES) {
                return true;
            }
            if (isMarkup(entry.getName())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static WordParts parts(OPCPackage opened, SourceFile file)
            throws OpenXML4JException, IOException, SAXException {
        PackagePart main = main(opened).orElseThrow(() -> noDocument(file));
        return new WordParts(
                root(main),
                related(main, "styles"),
                related(main, "numbering"),
                related(main, "footnotes"),
                related(main, "endnotes"),
                headers(main));
    }

    private static Optional<PackagePart> main(OPCPackage opened) {
        for (String type : new String[] {PackageRelationshipTypes.CORE_DOCUMENT, STRICT_DOCUMENT}) {
            for (PackagePart part : opened.getPartsByRelationshipType(type)) {
                if (part.getContentType().contains("wordprocessingml")
                        || part.getContentType().contains("ms-word")) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> related(PackagePart main, String kind)
            throws OpenXML4JException, IOException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (isInside(relation, kind)) {
                return Optional.of(root(main.getRelatedPart(relation)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Element> headers(PackagePart main) throws OpenXML4JException, IOException, SAXException {
        Map<String, Element> headers = new HashMap<>();
        for (PackageRelationship relation : main.getRelationships()) {
            if (isInside(relation, "header")) {
                headers.put(relation.getId(), root(main.getRelatedPart(relation)));
            }
        }
        return headers;
    }

    /** Whether a relation of this kind stays inside the file: what it points to elsewhere is never fetched. */
    private static boolean isInside(PackageRelationship relation, String kind) {
        return relation.getRelationshipType().endsWith("/relationships/" + kind)
                && relation.getTargetMode() == TargetMode.INTERNAL;
    }

    /** POI's reader of XML refuses document types, and with them entities. */
    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }

    /** What is wrong with a file in the wrapping that Word used before 2007, and still does around a password. */
    private static IngestException wrapped(SourceFile file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            if (system.getRoot().hasEntry("EncryptedPackage")) {
                return new IngestException(file.name(), "is protected by a password: save it without one");
            }
            if (system.getRoot().hasEntry("WordDocument")) {
                return new IngestException(
                        file.name(), "is a Word file of before 2007: save it in Word as .docx, or as a PDF");
            }
            return new IngestException(
                    file.name(), "is a file of an older Office program, not a text: give the text of the document");
        } catch (IOException | RuntimeException e) {
            return new IngestException(
                    file.name(), "is a damaged file of an older Office program: fetch it again, save it as .docx", e);
        }
    }
}
