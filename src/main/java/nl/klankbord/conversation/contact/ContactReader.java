package nl.klankbord.conversation.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page needs on which a contact is written down. */
@Component
class ContactReader {

    private final Lines lines;
    private final ContactRows rows;
    private final Techniques techniques;

    ContactReader(Lines lines, ContactRows rows, Techniques techniques) {
        this.lines = lines;
        this.rows = rows;
        this.techniques = techniques;
    }

    /** Whom the viewer guides. */
    @Transactional(readOnly = true)
    public Set<UUID> team() {
        return ids(lines.team());
    }

    /** The page with what was tapped so far. */
    @Transactional(readOnly = true)
    public NewContactScreen read(ContactForm form, Refusals refusals) {
        List<Colleague> team = lines.team();
        Offered offered = Offered.of(techniques, rows.techniquesOfLate());
        return new NewContactScreen(
                Looking.me(),
                team,
                rows.metOfLate(),
                offered.first(),
                techniques.all(),
                form.tapped(ids(team)),
                refusals);
    }

    private static Set<UUID> ids(List<Colleague> team) {
        return team.stream().map(Colleague::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
