package nl.klankbord.access.link;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.LetterWriter;
import nl.klankbord.access.session.Token;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** The letter with a link in it. Its secret is made here and stands in this letter alone. */
@Component
class LinkLetter implements LetterWriter {

    private final Links links;

    LinkLetter(Links links) {
        this.links = links;
    }

    @Override
    public Set<LetterSort> sorts() {
        return Set.of(LetterSort.SIGN_IN_LINK);
    }

    @Override
    public Optional<Written> write(LetterSort sort, UUID about, Words words, Dates dates) {
        Token token = Token.fresh();
        return links.write(about, token)
                ? Optional.of(Written.of(words, "access.link.letter.", "/sign-in-link/" + token.secret()))
                : Optional.empty();
    }
}
