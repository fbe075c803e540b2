package nl.klankbord.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.AuditTrail;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.Letterbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, as HR and the administrator keep them: through verbs of the database, which know the rules themselves. */
@Repository
class KeptAccounts implements Accounts {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Letterbox letterbox;
    private final Clock clock;

    KeptAccounts(JdbcClient database, AuditTrail trail, Letterbox letterbox, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Set<UUID> open(Collection<Opening> openings) {
        List<Opening> all = List.copyOf(openings);
        return ask(
                "select access.open_accounts(?, ?, ?, ?)",
                List.of(
                        people(all, Opening::person),
                        texts(all, it -> folded(it.address())),
                        texts(all, it -> it.language().code()),
                        now()));
    }

    @Override
    @Transactional
    public Set<UUID> move(Map<UUID, String> addresses) {
        List<Map.Entry<UUID, String>> all = List.copyOf(addresses.entrySet());
        OffsetDateTime now = now();
        Set<UUID> refused = ask(
                "select access.move_accounts(?, ?, ?)",
                List.of(people(all, Map.Entry::getKey), texts(all, it -> folded(it.getValue())), now));
        tellTheOldAddress(now);
        addresses.keySet().stream()
                .filter(person -> !refused.contains(person))
                .forEach(person -> trail.note(person, "addressChanged", person));
        return refused;
    }

    @Override
    @Transactional
    public Set<UUID> close(Map<UUID, LocalDate> lastDays) {
        List<Map.Entry<UUID, LocalDate>> all = List.copyOf(lastDays.entrySet());
        return ask(
                "select access.close_accounts(?, ?::timestamptz[], ?)",
                List.of(people(all, Map.Entry::getKey), texts(all, it -> endOf(it.getValue())), now()));
    }

    /** Whoever reads there can no longer sign in with it, and hears who did that. */
    private void tellTheOldAddress(OffsetDateTime now) {
        database.sql("select id, person_id from access.moved_by_viewer(?)")
                .param(now)
                .query((row, number) ->
                        Map.entry(row.getObject("person_id", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .forEach(it -> letterbox.put(it.getKey(), LetterSort.ADDRESS_NOTICE, it.getValue()));
    }

    private Set<UUID> ask(String verb, List<Object> arguments) {
        return database.sql(verb)
                .params(arguments)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    private static <T> UUID[] people(List<T> all, Function<T, UUID> person) {
        return all.stream().map(person).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private String endOf(LocalDate lastDay) {
        return lastDay.plusDays(1)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime()
                .toString();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
