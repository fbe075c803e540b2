package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one wants to talk about: the page of it, kept as a whole. */
@Controller
class PreparationController {

    private final PreparationDesk desk;
    private final Preparations preparations;
    private final Keeping keeping;

    PreparationController(PreparationDesk desk, Preparations preparations, Keeping keeping) {
        this.desk = desk;
        this.preparations = preparations;
        this.keeping = keeping;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/preparation")
    ModelAndView show(@PathVariable UUID id) {
        PreparationScreen screen = desk.kept(id);
        return screen.conversation().kind().wordless()
                ? Page.to("/conversations/" + id + "/absence")
                : Page.show(Keeping.TEMPLATE, screen);
    }

    @SignedIn
    @PostMapping("/conversations/{id}/preparation")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return keeping.first(id, fields, () -> Page.to("/conversations/" + id, "toast.prepared"));
    }

    /** Saved while somebody types: what they see stays as it is, so there is no page to answer with. */
    @SignedIn
    @PostMapping(path = "/conversations/{id}/preparation", headers = "X-Autosave")
    ResponseEntity<Void> autosave(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        PreparationForm form = PreparationForm.of(fields).withoutEmptied();
        if (form.refusals().any()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        return switch (preparations.save(id, form)) {
            case Saved.Kept(Seen seen) ->
                ResponseEntity.noContent()
                        .header("Saved-Version", seen.toString())
                        .build();
            case Saved.Clash() -> ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }
}
