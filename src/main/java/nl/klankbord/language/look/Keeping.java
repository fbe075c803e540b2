package nl.klankbord.language.look;

import java.util.List;
import nl.klankbord.people.Colleague;

/**
 * What is asked of whoever wants to keep a talk.
 *
 * @param people with whom it may have been: whom the viewer guides, and who guides them
 */
public record Keeping(KeepForm form, List<Colleague> people) {

    /** Whether this was chosen. */
    public boolean with(String choice) {
        return form.with().equals(choice);
    }
}
