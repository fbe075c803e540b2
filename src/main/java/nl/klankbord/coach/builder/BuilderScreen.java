package nl.klankbord.coach.builder;

import java.util.List;
import java.util.UUID;
import nl.klankbord.language.hint.HintsScreen;
import nl.klankbord.web.Refusals;

/**
 * One builder, with what was filled in and the text that came of it.
 *
 * @param hints what there is to see in the text, for its writer alone
 * @param parts which parts of good feedback are in it, where those are asked for
 * @param me whose words are kept in this tab
 * @param sent whether something was sent and is not kept anywhere yet
 */
public record BuilderScreen(
        Builder builder,
        BuilderForm form,
        Refusals refusals,
        HintsScreen hints,
        List<PartSeen> parts,
        UUID me,
        boolean sent) {

    /** What is told, in the reader’s language. */
    public BuilderText text() {
        return form.text();
    }

    /** The text that stands in its field: as somebody wrote on in it, or as the steps make it. */
    public String written() {
        return keeps() ? form.written() : form.made();
    }

    /** What the steps say by now, for who wrote on in the text; empty when there is no difference. */
    public String other() {
        boolean differs = form.byHand() && !form.made().equals(form.written());
        return differs && !refusals.any() ? form.made() : "";
    }

    /** The text as it was last made of the steps. */
    public String grown() {
        return keeps() ? form.grown() : form.made();
    }

    /** Whether the text was asked for and is there: then one looks at it first. */
    public boolean finished() {
        return sent && !refusals.any() && !form.rearranged();
    }

    /** The address of the form. */
    public String path() {
        return "/builders/" + builder.key();
    }

    private boolean keeps() {
        return form.byHand() || refusals.any();
    }
}
