package nl.klankbord.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a template as a PDF, made in memory before the first byte goes out. */
@Component
public class Papers {

    private final TemplateEngine templates;
    private final Frames frames;

    Papers(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    /**
     * The answer with the PDF, kept by nobody on the way.
     *
     * @param file the name under which it is kept: of plain letters, and nobody's
     */
    public ResponseEntity<byte[]> download(
            String template, Object screen, String file, HttpServletRequest request, HttpServletResponse response) {
        StringOutput page = new StringOutput();
        templates.render(template + ".jte", Map.of("frame", frames.around(request, response), "screen", screen), page);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(Pdf.of(page.toString()));
    }
}
