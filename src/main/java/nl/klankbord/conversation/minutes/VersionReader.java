package nl.klankbord.conversation.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.conversation.agreement.AgreementReader;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.language.hint.Hints;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one version of the minutes for the page that shows it. */
@Component
public class VersionReader {

    /** The template of that page. */
    public static final String PAGE = "conversation/minutes/version";

    private final MinutesRows rows;
    private final Agreements agreements;
    private final AgreementReader readable;
    private final Couple couple;
    private final Hints hints;

    VersionReader(MinutesRows rows, Agreements agreements, AgreementReader readable, Couple couple, Hints hints) {
        this.rows = rows;
        this.agreements = agreements;
        this.readable = readable;
        this.couple = couple;
        this.hints = hints;
    }

    /**
     * A version as this person reads it.
     *
     * @param number 0 for the newest
     * @param typedView what they typed as their own view; may be empty
     */
    @Transactional(readOnly = true)
    public VersionScreen read(UUID conversation, int number, UUID viewer, String typedView, Refusals refusals) {
        Standing standing = rows.find(conversation, number, viewer).orElseThrow(NotHere::new);
        MinutesVersion version = standing.version();
        if (version == null) {
            throw new NotHere();
        }
        Map<UUID, String> names = couple.names(standing.pair());
        List<AgreementRow> agreed = agreed(standing, viewer, names);
        return new VersionScreen(
                standing,
                version,
                viewer,
                names,
                agreed,
                typedView,
                VersionHints.of(hints, version, open(standing), agreed, viewer),
                refusals);
    }

    /** Whether it can still be written anew. */
    private static boolean open(Standing standing) {
        return standing.onlyTheNewestVersionIsConfirmed() && !standing.minutesCountWhenBothConfirmed();
    }

    /** The number of the newest version; 0 when nothing was laid before the other yet. */
    @Transactional(readOnly = true)
    public int newest(UUID conversation, UUID viewer) {
        return rows.find(conversation, 0, viewer).orElseThrow(NotHere::new).newest();
    }

    private List<AgreementRow> agreed(Standing standing, UUID viewer, Map<UUID, String> names) {
        return agreements.find(standing.pair(), standing.agreements()).stream()
                .filter(kept -> standing.agreements().contains(kept.agreement().id()))
                .map(kept -> readable.row(
                        kept, viewer, names.getOrDefault(standing.pair().other(viewer), "")))
                .toList();
    }
}
