package nl.klankbord.access.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Ids;
import nl.klankbord.access.entry.Code;
import nl.klankbord.access.signin.Passwords;
import nl.klankbord.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation out of an empty house, once, for whoever can read the console. */
@Repository
public class Setup {

    private final JdbcClient database;
    private final Directory directory;
    private final Passwords passwords;
    private final Clock clock;

    Setup(JdbcClient database, Directory directory, Passwords passwords, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new one-time code for the console, or nothing when the organisation exists. Replaces the code before it. */
    @Transactional
    public Optional<String> offer() {
        Code code = Code.fresh();
        boolean offered = database.sql("select access.offer_setup(?, ?)")
                .params(code.hash(), OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        return offered ? Optional.of(code.written()) : Optional.empty();
    }

    /** Founds the organisation with its first administrator; empty when the code is not (or no longer) right. */
    @Transactional
    public Optional<UUID> found(Founding founding) {
        UUID first = Ids.next();
        boolean done = database.sql("select access.found(?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Code.typed(founding.code()).hash(), founding.organisation(), founding.example(), first)
                .params(
                        founding.address().toLowerCase(Locale.ROOT),
                        founding.language().code())
                .params(passwords.hash(founding.password()), OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        if (!done) {
            return Optional.empty();
        }
        directory.first(first, founding.givenName(), founding.familyName(), founding.address());
        return Optional.of(first);
    }

    /** Keeps that the example was made to the end; in any other organisation nothing changes. */
    @Transactional
    public void exampleIsWhole() {
        database.sql("select access.example_is_whole(?)")
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .single();
    }

    /** What is needed to found an organisation. */
    public record Founding(
            String code,
            String organisation,
            boolean example,
            String givenName,
            String familyName,
            String address,
            String password,
            Language language) {}
}
