package nl.klankbord.conversation.balance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.contact.Contact;
import nl.klankbord.conversation.contact.ContactRows;
import nl.klankbord.conversation.experience.ExperienceMap;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.language.hint.Writing;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the viewer's contacts, and which way it leans. */
@Component
class BalanceReader {

    private static final int WEEKS = 8;

    private final BalanceRows rows;
    private final ContactRows contacts;
    private final Techniques techniques;
    private final Hints hints;
    private final Clock clock;

    BalanceReader(BalanceRows rows, ContactRows contacts, Techniques techniques, Hints hints, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.techniques = techniques;
        this.hints = hints;
        this.clock = clock;
    }

    /** Everybody whom the viewer guides. */
    @Transactional(readOnly = true)
    public ContactsScreen all() {
        List<Row> team = rows.team().stream().map(this::row).toList();
        return new ContactsScreen(team, quiet(team), contacts.newest(today()), known());
    }

    /** The contacts with somebody whom the viewer guides or guided; anybody else is not there. */
    @Transactional(readOnly = true)
    public PersonContactsScreen with(UUID person) {
        Row row = rows.find(person).map(this::row).orElseThrow(NotHere::new);
        LocalDate since = today().minusWeeks(WEEKS);
        List<Contact> all = contacts.with(person, today());
        List<Contact> late = all.stream()
                .filter(it -> !it.removed() && !it.day().isBefore(since))
                .toList();
        return new PersonContactsScreen(
                row,
                all,
                ExperienceMap.of(Looking.me(), row.standing().who().given(), rows.felt(person, since)),
                BalanceMap.of(techniques, late),
                known(),
                hints.each(lines(all), Writing.NOTE, Language.NL));
    }

    private static Map<UUID, String> lines(List<Contact> contacts) {
        return contacts.stream().filter(it -> !it.removed()).collect(Collectors.toMap(Contact::id, Contact::line));
    }

    /** Whoever writes nothing down is not told that everybody was forgotten. */
    private List<Row> quiet(List<Row> team) {
        boolean used = Met.writes(team.stream().map(it -> it.standing().met()).toList(), today());
        return used ? team.stream().filter(it -> it.sign() == Sign.NO_CONTACT).toList() : List.of();
    }

    private Row row(Standing standing) {
        List<Technique.Place> meant = standing.meant().stream()
                .flatMap(key -> techniques.find(key).stream())
                .map(Technique::place)
                .toList();
        return Row.of(standing, new Leaning(today(), standing, meant).sign());
    }

    private Map<String, Technique> known() {
        return techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
