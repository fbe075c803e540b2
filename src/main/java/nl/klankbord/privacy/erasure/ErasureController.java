package nl.klankbord.privacy.erasure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Erasing somebody who left. */
@Controller
class ErasureController {

    private static final String LIST = "/privacy/erasures";

    private final ErasureReader reader;
    private final Erasures erasures;

    ErasureController(ErasureReader reader, Erasures erasures) {
        this.reader = reader;
        this.erasures = erasures;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping(LIST)
    ModelAndView list() {
        return Page.show("privacy/erasure/list", reader.waiting());
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/people/{id}/erasure")
    ModelAndView show(@PathVariable UUID id) {
        return Page.show("privacy/erasure/show", reader.one(id));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/people/{id}/erasure")
    ModelAndView propose(@PathVariable UUID id) {
        return after(erasures.propose(id), "toast.erasureProposed");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @DeleteMapping("/people/{id}/erasure")
    ModelAndView drop(@PathVariable UUID id) {
        return after(erasures.drop(id), "toast.erasureDropped");
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/people/{id}/erasure/agreement")
    ModelAndView agree(@PathVariable UUID id) {
        return after(erasures.agree(id), "toast.erased");
    }

    /** The list that is kept beside the backups, so that nobody comes back from an old one. Numbers alone. */
    @Only(Role.ADMINISTRATOR)
    @PostMapping("/privacy/erasures/list")
    ResponseEntity<byte[]> numbers() {
        byte[] lines = String.join("\n", erasures.lines()).concat("\n").getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("erasures")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(lines);
    }

    private static ModelAndView after(boolean done, String toast) {
        if (!done) {
            throw new NotHere();
        }
        return Page.to(LIST, toast);
    }
}
