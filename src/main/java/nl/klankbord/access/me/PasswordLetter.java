package nl.klankbord.access.me;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.LetterWriter;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Tells somebody that their password was changed, and what to do when it was not them. */
@Component
class PasswordLetter implements LetterWriter {

    @Override
    public Set<LetterSort> sorts() {
        return Set.of(LetterSort.PASSWORD_NOTICE);
    }

    @Override
    public Optional<Written> write(LetterSort sort, UUID about, Words words, Dates dates) {
        return Optional.of(Written.of(words, "access.me.letter.", "/me/sessions"));
    }
}
