package nl.klankbord.access.addresschange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.LetterWriter;
import nl.klankbord.access.Looking;
import nl.klankbord.access.addresschange.AddressChanges.Told;
import nl.klankbord.access.session.Token;
import nl.klankbord.web.Dates;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** Writes to both mailboxes: to the new one with a link to confirm it, to the old one with a way to turn it back. */
@Component
class AddressLetter implements LetterWriter {

    private static final String PREFIX = "access.addresschange.notice.";

    private final AddressChanges changes;
    private final Directory directory;

    AddressLetter(AddressChanges changes, Directory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    @Override
    public Set<LetterSort> sorts() {
        return Set.of(LetterSort.ADDRESS_LINK, LetterSort.ADDRESS_NOTICE);
    }

    @Override
    public Optional<Written> write(LetterSort sort, UUID about, Words words, Dates dates) {
        Token token = Token.fresh();
        return sort == LetterSort.ADDRESS_LINK
                ? changes.writeLink(about, token).map(to -> link(to, token, words))
                : changes.writeNotice(about, token).map(told -> notice(told, token, words, dates));
    }

    private static Written link(String to, Token token, Words words) {
        return Written.of(words, "access.addresschange.letter.", "/address-confirmation/" + token.secret())
                .to(to);
    }

    private Written notice(Told told, Token token, Words words, Dates dates) {
        boolean own = told.by().equals(Looking.who().orElseThrow());
        String prefix = PREFIX + (own ? "own" : "kept");
        Object[] when = {dates.fullDay(dates.date(told.asked())), dates.time(told.asked()), own ? "" : name(told.by())};
        return new Written(
                words.say(prefix, when),
                words.say(prefix + ".go"),
                own ? "/address-return/" + token.secret() : "/help",
                words.say(prefix + ".closing"),
                told.address());
    }

    private String name(UUID person) {
        Entry entry = directory.named(List.of(person)).get(person);
        return entry == null ? "HR" : entry.fullName();
    }
}
