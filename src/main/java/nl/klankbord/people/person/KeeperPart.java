package nl.klankbord.people.person;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On the home page of whoever keeps the people: the ways to the lists, the accounts and the roles. */
@Component
class KeeperPart implements Part {

    private final ObjectProvider<Drawing> drawing;

    KeeperPart(ObjectProvider<Drawing> drawing) {
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "today.side";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        Set<String> roles = frame.guest().roles();
        return roles.contains(Role.ADMINISTRATOR.code()) || roles.contains(Role.HR.code())
                ? Optional.of(drawing.getObject().of("people/person/keeper", frame, new KeeperScreen()))
                : Optional.empty();
    }
}
