package nl.klankbord.access.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import nl.klankbord.access.entry.Code;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back for an administrator who lost the password when nobody else can let them in: whoever has the server asks for
 * a code. It is written as the owner of the house, because no page and no role of the application may do this.
 */
@Repository
class NewCodes {

    private static final String MAKE = """
            with who as (
                select a.person_id from access.account a join access.role r on r.person_id = a.person_id and r.role = 'administrator'
                 where a.address = :address and access.is_open(a.closed_at, :at)),
            gone as (delete from access.entry_code e using who where e.person_id = who.person_id),
            made as (
                insert into access.entry_code (code_hash, person_id, made_by, made_at, expires_at)
                select :hash, person_id, person_id, :at, :at + interval '1 hour' from who returning person_id),
            noted as (
                insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
                select :at::date, person_id, person_id, :deed, person_id, :at from made on conflict do nothing)
            select count(*) = 1 from made""";

    private final JdbcClient owner;
    private final Clock clock;

    NewCodes(@Qualifier("ownerDatabase") DataSource owner, Clock clock) {
        this.owner = JdbcClient.create(owner);
        this.clock = clock;
    }

    /** A code for an hour, once; empty when no administrator has this address. The administrator can read that it was made. */
    @Transactional
    Optional<String> of(String address) {
        Code code = Code.fresh();
        boolean made = owner.sql(MAKE)
                .param("address", address.strip().toLowerCase(Locale.ROOT))
                .param("hash", code.hash())
                .param("deed", "codeOnTheServer")
                .param("at", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        return made ? Optional.of(code.written()) : Optional.empty();
    }
}
