package nl.klankbord.conversation.preparation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klankbord.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Every button on the page sends the whole page: first all words are kept, then it does what it says. */
@Component
class Keeping {

    static final String TEMPLATE = "conversation/preparation/show";

    private final PreparationDesk desk;
    private final Preparations preparations;

    Keeping(PreparationDesk desk, Preparations preparations) {
        this.desk = desk;
        this.preparations = preparations;
    }

    ModelAndView first(UUID conversation, Map<String, String> fields, Supplier<ModelAndView> then) {
        PreparationForm form = PreparationForm.of(fields);
        if (form.refusals().any()) {
            return Page.again(TEMPLATE, desk.typed(conversation, form));
        }
        return switch (preparations.save(conversation, form)) {
            case Saved.Kept(Seen _) -> then.get();
            case Saved.Clash() -> Page.again(TEMPLATE, desk.typed(conversation, form));
        };
    }

    /** The same for a button of one line. A line that was wiped clean is gone once the page is kept: nothing is left to do. */
    ModelAndView unlessEmptied(UUID conversation, UUID line, Map<String, String> fields, Supplier<ModelAndView> then) {
        return first(
                conversation,
                fields,
                () -> PreparationForm.of(fields).empties(line) ? page(conversation, "") : then.get());
    }

    /** The page without a line that was just taken away, which it offers to put back. */
    ModelAndView without(UUID conversation, Gone gone) {
        return Page.show(TEMPLATE, desk.without(conversation, gone));
    }

    static ModelAndView at(UUID conversation, UUID line) {
        return page(conversation, "#" + PreparationForm.field(line));
    }

    static ModelAndView page(UUID conversation, String place) {
        return Page.to("/conversations/" + conversation + "/preparation" + place);
    }

    /** There are as many lines as one talk can bear. */
    static ModelAndView full(UUID conversation) {
        return Page.to("/conversations/" + conversation + "/preparation", "toast.linesFull");
    }

    /** The conversation has begun, and the other came to the table with this line. */
    static ModelAndView stays(UUID conversation) {
        return Page.to("/conversations/" + conversation + "/preparation", "toast.sharedStays");
    }
}
