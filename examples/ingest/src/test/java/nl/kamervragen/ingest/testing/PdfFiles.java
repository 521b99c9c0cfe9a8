package nl.kamervragen.ingest.testing;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/** Makes PDF files with Apache FOP, one after the other with one factory, which is slow to start. */
public final class PdfFiles {
    private final FopFactory factory = FopFactory.newInstance(URI.create("file:///"));
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    /** Gives the document as a PDF in the official form. */
    public byte[] pdf(MadeUpDocument document) {
        return pdf(FopLayout.of(document));
    }

    /** Gives what the language of Apache FOP describes. */
    public byte[] pdf(String layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
            Transformer transformer = transformers.newTransformer();
            transformer.transform(new StreamSource(new StringReader(layout)), new SAXResult(fop.getDefaultHandler()));
        } catch (org.apache.fop.apps.FOPException | javax.xml.transform.TransformerException e) {
            throw new IllegalStateException("FOP could not lay the document out", e);
        }
        return out.toByteArray();
    }
}
