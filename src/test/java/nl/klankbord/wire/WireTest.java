package nl.klankbord.wire;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** For tests that come in over the line. */
abstract class WireTest extends HouseTest {

    @Autowired
    private Environment environment;

    protected int port;

    @BeforeEach
    void findTheDoor() {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody's browser, signed in. */
    protected Wire wire(UUID person) {
        return Wire.stranger(port).with("klankbord=" + session(person).secret());
    }

    /** A browser that holds the token of a form; the page's own token is {@link #token}. */
    protected static Wire withForm(Wire wire, Answer page) {
        String cookie = page.all("set-cookie").stream()
                .filter(it -> it.startsWith("klankbord-form="))
                .findFirst()
                .orElseThrow();
        return wire.with(cookie.replaceFirst(";.*", ""));
    }

    /** The token that a page's forms carry. */
    protected static String token(Answer page) {
        return page.page().select("input[name=_csrf]").val();
    }

    /** How every table looks now, so that one can see whether anything was written. */
    protected Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        try (var owner = house.superusers().getConnection();
                var tables = owner.createStatement();
                var names = tables.executeQuery("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge') and tablename <> 'flyway_schema_history'""")) {
            while (names.next()) {
                try (var statement = owner.createStatement();
                        var row = statement.executeQuery(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                        + names.getString(1) + " t")) {
                    row.next();
                    rows.put(names.getString(1), row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
