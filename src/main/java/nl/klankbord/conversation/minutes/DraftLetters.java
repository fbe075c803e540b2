package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A draft as it is kept: the fields of the form as JSON, so that every letter comes back where it was. */
@Component
class DraftLetters {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(MinutesForm form) {
        return json.writeValueAsString(new Content(form.text(), form.rows(), form.endings()));
    }

    MinutesForm read(String letters, int basedOn, int version) {
        Content content = json.readValue(letters, Content.class);
        return new MinutesForm(
                content.text(),
                basedOn,
                version,
                content.rows(),
                content.endings() == null ? Map.of() : content.endings());
    }

    record Content(
            String text, List<PactRow> rows, @Nullable Map<UUID, Ending> endings) {}
}
