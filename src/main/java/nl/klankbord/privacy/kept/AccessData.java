package nl.klankbord.privacy.kept;

import java.util.List;
import java.util.Optional;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What is kept about signing in. The room of access lies below this one and cannot answer by itself. */
@Component
class AccessData implements PersonalData {

    private static final String ROOM = "access";
    private static final List<Holding> HOLDINGS = List.of(
            Holding.given(ROOM, "account", "account", "access.account t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "credential", "account", "access.kept_credential() t"),
            Holding.given(ROOM, "entry_code", "account", "access.kept_entry_codes() t"),
            Holding.given(ROOM, "sign_in_link", "account", "access.kept_links() t"),
            Holding.given(ROOM, "passkey", "account", "access.kept_passkeys() t"),
            Holding.given(ROOM, "passkey_challenge", "account", "access.kept_challenges() t"),
            Holding.given(ROOM, "address_change", "account", "access.kept_address_changes() t"),
            Holding.given(ROOM, "session", "session", "access.kept_sessions() t"),
            Holding.given(ROOM, "role", "role", "access.role t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "role_proposal", "role", "access.role_proposal t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "audit", "trail", "access.audit t where t.subject_id = access.viewer()"));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        String key = ROOM + "." + table + "." + column + "." + word;
        return Optional.of(key)
                .filter(_ -> table.equals("session") && words.has(key))
                .map(words::say);
    }
}
