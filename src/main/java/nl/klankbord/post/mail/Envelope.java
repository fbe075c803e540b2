package nl.klankbord.post.mail;

import java.util.UUID;
import nl.klankbord.post.mail.Letter.Slip;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter on paper, ready to go.
 *
 * @param less the signed address where its reader chooses to hear less; empty for what one cannot hear less of
 */
record Envelope(
        UUID id,
        Kind kind,
        String from,
        String to,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable Slip slip,
        String less) {}
