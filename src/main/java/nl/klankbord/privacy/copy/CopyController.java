package nl.klankbord.privacy.copy;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own copy: making one is noted, so it is a deed and not a link. */
@Controller
class CopyController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final CopyDesk desk;
    private final Frames frames;
    private final TemplateEngine templates;
    private final PlainWords plain;

    CopyController(CopyDesk desk, Frames frames, TemplateEngine templates, PlainWords plain) {
        this.plain = plain;
        this.desk = desk;
        this.frames = frames;
        this.templates = templates;
    }

    /** A reload of what was fetched leads back to where one fetches it. */
    @SignedIn
    @GetMapping({"/me/kept/copy", "/me/kept/paper"})
    ModelAndView again() {
        return Page.to("/me/kept");
    }

    /** Everything: to read, for a machine, and what the machine needs to know. */
    @SignedIn
    @PostMapping("/me/kept/copy")
    ResponseEntity<byte[]> bundle(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Frame frame = frames.around(request, response);
        OwnCopy copy = desk.copy(viewer);
        byte[] files = Bundle.of(Map.of(
                "klankbord.html",
                paper(copy, frame),
                "klankbord.json",
                CopyFile.of(copy, frame),
                CopyFile.SCHEMA,
                CopyFile.schema(copy, frame)));
        return file(files, ZIP, "klankbord.zip");
    }

    /** The readable one alone. */
    @SignedIn
    @PostMapping("/me/kept/paper")
    ResponseEntity<byte[]> paper(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        Frame frame = frames.around(request, response);
        return file(paper(desk.copy(viewer), frame), HTML, "klankbord.html");
    }

    private byte[] paper(OwnCopy copy, Frame frame) {
        StringOutput page = new StringOutput();
        templates.render(
                "privacy/copy/paper.jte",
                Map.of("frame", frame, "screen", new CopyPaper(copy, frame, plain).screen()),
                page);
        return Bundle.withStyle(page.toString());
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
