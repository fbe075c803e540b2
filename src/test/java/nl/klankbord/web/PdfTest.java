package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTest {

    private static final String PAGE = """
            <!doctype html><html lang="nl"><head><title>Gesprek van Daan en Fatima</title></head><body>
            <div id="foot">Bladzijde <span id="page"></span> van <span id="pages"></span></div>
            <h1>Gesprek van Daan en Fatima</h1>%s</body></html>""";

    @Test
    void itIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = pdf("<h2>dinsdag</h2><p>Woorden</p>")) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gesprek van Daan en Fatima");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        try (PDDocument pdf = pdf(
                "<h2>dinsdag</h2><h3>Afspraken</h3><ul><li>Een</li><li>Twee</li></ul>"
                        + "<table><thead><tr><th scope='col'>Wat</th></tr></thead><tbody><tr><td>Handschoenen</td></tr></tbody></table>")) {
            assertThat(tags(pdf))
                    .contains("H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD");
        }
    }

    @Test
    void aCheckerOfOthersSaysThatItCanBeReadAloud() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = Pdf.of(PAGE.formatted("<h2>dinsdag</h2><p>Олена 👍 שלום</p><ul><li>Een</li></ul>"
                + "<table><thead><tr><th scope='col'>Wat</th></tr></thead><tbody><tr><td>Handschoenen</td></tr></tbody></table>"));
        assertThat(offences(pdf)).isEmpty();
        assertThat(offences(Pdf.of(PAGE.formatted("<h4>te diep</h4>").replace("<title>Gesprek van Daan en Fatima</title>", ""))))
                .isNotEmpty();
    }

    private static List<String> offences(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .toList();
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument pdf = pdf("<h2>dinsdag</h2><p>x</p><h2>woensdag</h2>")) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Gesprek van Daan en Fatima");
            List<String> below = new ArrayList<>();
            outline.getFirstChild().children().forEach(it -> below.add(it.getTitle()));
            assertThat(below).containsExactly("dinsdag", "woensdag");
        }
    }

    @Test
    void theTextIsReadInItsOrderAndEveryPageHasItsNumber() throws IOException {
        try (PDDocument pdf = pdf("<h2>dinsdag</h2><p>Woord voor woord.</p>".repeat(60))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            String text = text(pdf);
            assertThat(text)
                    .containsSubsequence("Gesprek van Daan", "dinsdag", "Woord voor woord.", "dinsdag");
            PDFTextStripper asSeen = new PDFTextStripper();
            asSeen.setSortByPosition(true);
            assertThat(asSeen.getText(pdf))
                    .contains("Bladzijde 1 van " + pdf.getNumberOfPages(), "Bladzijde 2 van " + pdf.getNumberOfPages());
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void everyLetterIsInIt() throws IOException {
        try (PDDocument pdf = pdf("<h2>Ω</h2><p>woorden <b>vet</b> Олена 👍</p><ul><li>x</li></ul>")) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts++;
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
            assertThat(fonts).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void strangeSignsBreakNothing() throws IOException {
        try (PDDocument pdf = pdf(
                "<p>Олена Шевченко łódź Ðơ 👍🏽 😊 👨‍👩‍👧 محمد الأمين שלום 漢字 \u0000\uFFFF\u202E om &amp; &lt;b&gt; eind.</p>")) {
            assertThat(text(pdf)).contains("Олена Шевченко", "łódź", "👍", "😊", "□□", "<b>", "eind.");
        }
    }

    @Test
    void nothingThatItNamesIsFetched(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'GEHEIM' }");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort();
        try (PDDocument pdf = pdf(
                "<img src='%1$s/a.png' alt='a'><img src='%2$s' alt='b'><object data='%1$s/o'></object><style>@import '%1$s/s.css'; @import '%2$s'; @font-face { font-family: X; src: url(%1$s/f.ttf) } p { font-family: X; background: url(%1$s/b.png) }</style><link rel='stylesheet' href='%1$s/l.css'><link rel='stylesheet' href='%2$s'><p>Er staat wat er staat.</p>"
                        .formatted(there, secret.toUri()))) {
            assertThat(text(pdf)).contains("Er staat wat er staat.").doesNotContain("GEHEIM");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothingIsLeftOnADisk() throws IOException {
        Set<Path> before = files();
        pdf("<p>woorden</p>".repeat(400)).close();
        assertThat(files()).isEqualTo(before);
    }

    private static Set<Path> files() throws IOException {
        Set<Path> files = new TreeSet<>();
        for (String folder : List.of("java.io.tmpdir", "user.home")) {
            try (Stream<Path> there = Files.list(Path.of(System.getProperty(folder)))) {
                there.filter(it -> it.getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("pdf"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static PDDocument pdf(String body) throws IOException {
        return Loader.loadPDF(Pdf.of(PAGE.formatted(body)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static Set<String> tags(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).collect(Collectors.toSet());
    }

    private static Stream<String> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.of(it.getStructureType()), below(it)));
    }
}
