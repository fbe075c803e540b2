package nl.klankbord;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.klankbord.access.Looking;
import nl.klankbord.access.session.BrowserKind;
import nl.klankbord.access.session.Sessions;
import nl.klankbord.access.session.Token;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A whole house for a test: the application on a database of its own, the cast in it, and a clock that one sets.
 * Every test begins in the same house on the same morning; all classes share one context, so add no beans of your own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestHouse.class)
public abstract class HouseTest {

    @Autowired
    protected TestClock clock;

    @Autowired
    protected TestHouse.Keys house;

    @Autowired
    private Sessions sessions;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void begin() throws SQLException {
        clock.reset();
        house.emptied();
    }

    /** Somebody at their own browser, signed in. */
    protected Browser as(UUID person) {
        return new Browser(mvc, session(person).secret());
    }

    /** Somebody who did not sign in. */
    protected Browser stranger() {
        return new Browser(mvc, null);
    }

    /** Whoever has this session, wherever it came from. */
    protected Browser browser(String secret) {
        return new Browser(mvc, secret);
    }

    /** A session of this person, for a browser that needs its cookie ({@code klankbord}). */
    protected Token session(UUID person) {
        return sessions.start(person, true, BrowserKind.UNKNOWN);
    }

    /** Does the work with this person's eyes, without a page. */
    protected static <T> T looking(UUID person, Callable<T> work) {
        try {
            return Looking.with(person, work);
        } catch (RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
