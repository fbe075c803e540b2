package nl.klankbord.access.me;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.Viewer;
import nl.klankbord.access.me.OwnAccounts.Trace;
import nl.klankbord.access.role.RolesAsked;
import nl.klankbord.access.session.Token;
import nl.klankbord.access.signin.PasswordRules;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody arranges for themselves. */
@Component
class Me {

    private static final int MOST_TRACES = 10;

    private final OwnAccounts own;
    private final Directory directory;
    private final RolesAsked roles;
    private final Passwords passwords;
    private final OwnPassword password;

    Me(OwnAccounts own, Directory directory, RolesAsked roles, Passwords passwords, OwnPassword password) {
        this.own = own;
        this.directory = directory;
        this.roles = roles;
        this.passwords = passwords;
        this.password = password;
    }

    @Transactional(readOnly = true)
    public MeScreen screen(Viewer viewer, List<Content> parts, Refusals refusals) {
        List<Trace> traces = own.traces(MOST_TRACES);
        Map<UUID, Entry> names = directory.named(traces.stream().map(Trace::by).toList());
        return new MeScreen(
                viewer.id(),
                own.address(),
                traces.stream().map(it -> trace(it, names)).toList(),
                roles.asked(viewer),
                parts,
                refusals);
    }

    /** Changes the password; whoever sits elsewhere with the old one is asked to sign in again. */
    Refusals changePassword(Viewer viewer, PasswordForm form, Token here) {
        Refusals refusals = PasswordRules.refusals("password", form.password(), own.address());
        if (refusals.any()) {
            return refusals;
        }
        String wrong = password.refusal(viewer, form.typedCurrent());
        if (wrong != null) {
            return Refusals.of("current", Message.of(wrong));
        }
        own.changePassword(viewer.id(), passwords.hash(form.typedPassword()), here);
        return Refusals.none();
    }

    private static MeScreen.Trace trace(Trace trace, Map<UUID, Entry> names) {
        Entry by = names.get(trace.by());
        return new MeScreen.Trace(trace.day(), by == null ? "" : by.fullName(), "access.trace." + trace.action());
    }
}
