package nl.klankbord.access.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Looking;
import nl.klankbord.access.Viewer;
import org.springframework.stereotype.Component;

/** Who is signed in where. A shared tablet forgets its user after fifteen quiet minutes, one's own device after eight hours. */
@Component
public class Sessions {

    private final SessionRows rows;
    private final Directory directory;

    Sessions(SessionRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    /** The viewer behind a token, as long as the session lives. */
    public Optional<Viewer> viewer(Token token) {
        return rows.viewer(token);
    }

    /** Begins a session for this person; the token goes to their browser and nowhere else. */
    public Token start(UUID person, boolean ownDevice, BrowserKind kind) {
        Token token = Token.fresh();
        rows.start(token, person, givenName(person), ownDevice, kind);
        return token;
    }

    /** Ends this session; the token opens nothing from now on. */
    public void end(Token token) {
        rows.end(token);
    }

    /** Ends every other session of the viewer. */
    public void endOthers(Token token) {
        rows.endOthers(token);
    }

    private String givenName(UUID person) {
        try {
            Directory.Entry known =
                    Looking.with(person, () -> directory.named(List.of(person))).get(person);
            return known == null ? "" : known.givenName();
        } catch (RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
