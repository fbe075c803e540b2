package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.AgreementReader;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form of the minutes stands on, in one transaction. */
@Component
class MinutesReader {

    private final MinutesRows rows;
    private final Agreements agreements;
    private final AgreementReader readable;
    private final Couple couple;
    private final Outline outline;

    MinutesReader(MinutesRows rows, Agreements agreements, AgreementReader readable, Couple couple, Outline outline) {
        this.rows = rows;
        this.agreements = agreements;
        this.readable = readable;
        this.couple = couple;
        this.outline = outline;
    }

    @Transactional(readOnly = true)
    public Ground ground(UUID conversation, UUID viewer) {
        Standing standing = rows.find(conversation, 0, viewer).orElseThrow(NotHere::new);
        Map<UUID, String> names = couple.names(standing.pair());
        List<AgreementRow> known = agreements.find(standing.pair(), standing.agreements()).stream()
                .map(kept -> readable.row(
                        kept, viewer, names.getOrDefault(standing.pair().other(viewer), "")))
                .toList();
        return new Ground(standing, viewer, names, known, outline.of(conversation));
    }
}
