package nl.klankbord.conversation.minutes;

import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.LocalPath;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody writes before the other sees it: kept as it is, row by row, also without script. */
@Controller
@RequestMapping("/conversations/{id}/minutes/draft")
class DraftController {

    private final MinutesReader reader;
    private final Drafts drafts;
    private final Outline outline;

    DraftController(MinutesReader reader, Drafts drafts, Outline outline) {
        this.reader = reader;
        this.drafts = drafts;
        this.outline = outline;
    }

    @SignedIn
    @GetMapping({"", "/rows", "/rows/{number}", "/joining"})
    ModelAndView show(@PathVariable UUID id) {
        return Page.to(form(id));
    }

    @SignedIn
    @PostMapping
    ModelAndView save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        return save(id, SentForm.read(sent), viewer, Page.to(form(id), "toast.draftSaved"));
    }

    @SignedIn
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> saveWhileTyping(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        MinutesForm form = SentForm.read(sent);
        return switch (drafts.save(id, form)) {
            case Drafts.Saved.Done(int version) ->
                ResponseEntity.noContent()
                        .header("Saved-Version", String.valueOf(version))
                        .header("Saved-Stamp", Stamp.of(form.basedOn(), version))
                        .build();
            case Drafts.Saved.TooLong() ->
                ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
            case Drafts.Saved.Clash _, Drafts.Saved.Overtaken _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }

    @SignedIn
    @DeleteMapping
    ModelAndView discard(@PathVariable UUID id, @RequestParam(defaultValue = "") String to) {
        drafts.discard(id);
        return Page.to(LocalPath.isOne(to) ? to : form(id), "toast.draftGone");
    }

    @SignedIn
    @PostMapping("/rows")
    ModelAndView addRow(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        PactRow row = outline.row(id, Typed.line(sent.getFirst("suggestion")), viewer.language());
        MinutesForm form = SentForm.read(sent).with(row);
        return save(id, form, viewer, Page.to(form(id) + "#what-" + form.rows().size()));
    }

    @SignedIn
    @DeleteMapping("/rows/{number}")
    ModelAndView removeRow(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer) {
        return save(id, SentForm.read(sent).withoutRow(number), viewer, Page.to(form(id) + "#pacts"));
    }

    /** Puts both texts in one draft, one below the other, so that nobody has to choose in a hurry. */
    @SignedIn
    @PostMapping("/joining")
    ModelAndView join(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        Ground ground = reader.ground(id, viewer.id());
        Draft draft = ground.standing().draft();
        MinutesForm other = "draft".equals(sent.getFirst("with")) && draft != null ? draft.form() : ground.newest();
        return save(id, SentForm.read(sent).under(other), viewer, Page.to(form(id), "toast.draftSaved"));
    }

    private ModelAndView save(UUID id, MinutesForm form, Viewer viewer, ModelAndView saved) {
        return switch (drafts.save(id, form)) {
            case Drafts.Saved.Done _ -> saved;
            case Drafts.Saved.Clash(Draft other) ->
                Page.again(
                        MinutesController.PAGE, reader.ground(id, viewer.id()).beside(form, other));
            case Drafts.Saved.Overtaken _ ->
                Page.again(
                        MinutesController.PAGE, reader.ground(id, viewer.id()).again(form, Refusals.none()));
            case Drafts.Saved.TooLong() ->
                Page.again(
                        MinutesController.PAGE, reader.ground(id, viewer.id()).again(form, tooLong()));
        };
    }

    private static Refusals tooLong() {
        return Refusals.of("text", Message.of("minutes.refused.long", MinutesText.LONGEST));
    }

    private static String form(UUID id) {
        return "/conversations/" + id + "/minutes";
    }
}
