package nl.klankbord.privacy.blackout;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.klankbord.access.Directory;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.privacy.blackout.BlackoutScreen.Line;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Before I give my words along, I make illegible what is about somebody else. */
@Controller
class BlackoutController {

    private static final String TEMPLATE = "privacy/blackout/show";

    private final Blackouts blackouts;
    private final Directory directory;
    private final PlainWords plain;

    BlackoutController(Blackouts blackouts, Directory directory, PlainWords plain) {
        this.plain = plain;
        this.blackouts = blackouts;
        this.directory = directory;
    }

    @SignedIn
    @GetMapping("/me/reviews/{id}/blackout")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        Blackout it = blackouts.find(id);
        return Page.show(TEMPLATE, screen(it, BlackoutForm.of(it.wording(), it.marks()), Refusals.none(), viewer));
    }

    @SignedIn
    @PostMapping("/me/reviews/{id}/blackout")
    ModelAndView mark(@PathVariable UUID id, BlackoutForm form, Viewer viewer) {
        Blackout it = blackouts.find(id);
        Refusals refusals = form.check(it.wording());
        if (!refusals.any() && !blackouts.mark(id, form.passages(it.wording()))) {
            refusals = Refusals.of("words", Message.of("privacy.blackout.refused.all"));
        }
        return refusals.any()
                ? Page.again(TEMPLATE, screen(it, form, refusals, viewer))
                : Page.to("/me/reviews/" + id + "/blackout#shown");
    }

    private BlackoutScreen screen(Blackout it, BlackoutForm form, Refusals refusals, Viewer viewer) {
        List<Passage> sentences = it.wording().sentences();
        List<Line> lines = IntStream.range(0, sentences.size())
                .mapToObj(at -> new Line(at, sentence(it, at, viewer), form.ticked(at)))
                .toList();
        Directory.Entry asker = directory.named(List.of(it.about())).get(it.about());
        return new BlackoutScreen(
                it.review(),
                it.kind(),
                asker == null ? "" : asker.fullName(),
                lines,
                form.typedWords(),
                it.marks().isEmpty() ? "" : plain.told(it.kind(), it.shown(), viewer.language()),
                refusals);
    }

    /** What the program put beside somebody's words is always the last of it. */
    private String sentence(Blackout it, int at, Viewer viewer) {
        List<Passage> all = it.wording().sentences();
        String text = all.get(at).of(it.text());
        return at == all.size() - 1 ? plain.told(it.kind(), text, viewer.language()) : text;
    }
}
