package nl.klankbord.privacy.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.privacy.copy.Bundle;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Frames;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Papers for the works council and for whoever answers for privacy. There is nothing in them about anybody. */
@Controller
class PaperController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PaperDesk desk;
    private final Frames frames;
    private final MessageSource messages;
    private final TemplateEngine templates;

    PaperController(PaperDesk desk, Frames frames, MessageSource messages, TemplateEngine templates) {
        this.desk = desk;
        this.frames = frames;
        this.messages = messages;
        this.templates = templates;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/privacy/papers")
    ModelAndView list() {
        return Page.show("privacy/paper/list", List.of(Sort.values()));
    }

    /** A reload of a paper that was fetched. */
    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/privacy/papers/{sort}")
    ModelAndView again() {
        return Page.to("/privacy/papers");
    }

    /** The paper itself, in Dutch whoever fetches it: those who judge it here read Dutch. */
    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/privacy/papers/{sort}")
    ResponseEntity<byte[]> paper(@PathVariable String sort, HttpServletRequest request, HttpServletResponse response) {
        Sort wanted = Sort.of(sort).orElseThrow(NotHere::new);
        Frame frame = dutch(frames.around(request, response));
        StringOutput page = new StringOutput();
        templates.render("privacy/paper/show.jte", Map.of("frame", frame, "screen", desk.screen(wanted, frame)), page);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("klankbord-" + wanted.code() + ".html")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(Bundle.withStyle(page.toString()));
    }

    private Frame dutch(Frame own) {
        Words words = new Words(messages, Language.NL);
        return new Frame(
                own.guest(),
                words,
                own.dates().in(words),
                own.nav(),
                own.path(),
                own.toast(),
                own.csrf(),
                own.assets());
    }
}
