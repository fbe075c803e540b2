package nl.klankbord.web;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a PDF that is read aloud as well as a page is (PDF/UA): tagged, with a language, a title and bookmarks, and with every letter in it.
 * It is made in memory, and nothing that it names is fetched, neither from the network nor from a disk.
 */
public final class Pdf {

    private static final String STYLE = text("paper.css");

    /** Signs that no ink shows: the tint of an emoji, what turns the direction of the words after it, and what is no sign at all. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}\\x00]");

    private static final byte[] TEXT = bytes("atkinson-hyperlegible-next-regular.ttf");
    private static final byte[] BOLD = bytes("atkinson-hyperlegible-next-bold.ttf");
    private static final byte[] TITLE = bytes("fraunces-semibold.ttf");
    private static final byte[] WORLD = bytes("dejavu-sans.ttf");
    private static final byte[] EMOJI = bytes("noto-emoji.ttf");

    static {
        // Its log would quote the page.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFonts(TEXT));
    }

    private Pdf() {}

    /** The PDF of a whole page of HTML, which has a title and a language. Its headings of the first two steps become bookmarks. */
    public static byte[] of(String html) {
        Document page = Jsoup.parse(UNSEEN.matcher(html).replaceAll(""));
        page.head().appendElement("style").appendText(STYLE);
        bookmark(page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder()
                    .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Klankbord")
                .useFont(() -> open(TEXT), "Atkinson", 400, FontStyle.NORMAL, true)
                .useFont(() -> open(BOLD), "Atkinson", 700, FontStyle.NORMAL, true)
                .useFont(() -> open(TITLE), "Fraunces", 600, FontStyle.NORMAL, true)
                .useFont(() -> open(WORLD), "DejaVu", 400, FontStyle.NORMAL, true)
                .useFont(() -> open(EMOJI), "Emoji", 400, FontStyle.NORMAL, true)
                .useReplacementText("\u25a1")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static void bookmark(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Element above = bookmarks;
        int number = 0;
        for (Element heading : page.select("h1, h2")) {
            String id = "b" + number++;
            heading.attr("id", id);
            Element mark = (heading.nameIs("h1") ? bookmarks : above)
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + id);
            above = heading.nameIs("h1") ? mark : above;
        }
    }

    private static InputStream open(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Pdf.class.getResourceAsStream("paper/" + file))) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
