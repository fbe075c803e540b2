package nl.klankbord.access.passkey;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.LetterWriter;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells somebody that a passkey was added. Which device it is stays in the house. */
@Component
class PasskeyLetter implements LetterWriter {

    @Override
    public Set<LetterSort> sorts() {
        return Set.of(LetterSort.PASSKEY_NOTICE);
    }

    @Override
    public Optional<Written> write(LetterSort sort, UUID about, Words words, Dates dates) {
        return Optional.of(Written.of(words, "access.passkey.letter.", "/me/passkeys"));
    }
}
