package nl.klankbord.access.account;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.stereotype.Component;

/** On somebody's page, for those who let people in: how it stands with the account, a card, a role. */
@Component
class AccountPart implements Part {

    private final AccountStates states;
    private final Drawing drawing;

    AccountPart(AccountStates states, Drawing drawing) {
        this.states = states;
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "person";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        Set<String> roles = frame.guest().roles();
        boolean administrator = roles.contains(Role.ADMINISTRATOR.code());
        if (!administrator && !roles.contains(Role.HR.code())) {
            return Optional.empty();
        }
        AccountState state = states.of(List.of(about)).get(about);
        return Optional.of(
                drawing.of("access/account/part", frame, new AccountPartScreen(about, state, administrator)));
    }
}
