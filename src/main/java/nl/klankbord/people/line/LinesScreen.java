package nl.klankbord.people.line;

import java.util.List;
import nl.klankbord.people.Colleague;
import nl.klankbord.web.Refusals;

/**
 * Who guides one person: the form to add somebody.
 *
 * @param found the colleagues that fit what was searched for
 */
public record LinesScreen(Colleague employee, LineForm form, List<Colleague> found, Refusals refusals) {

    /** Whether this colleague was chosen. */
    public boolean chosen(Colleague colleague) {
        return colleague.id().equals(form.manager());
    }
}
