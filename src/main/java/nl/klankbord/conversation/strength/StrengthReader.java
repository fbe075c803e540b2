package nl.klankbord.conversation.strength;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.proposal.Proposals;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what a page about what somebody is good at shows. */
@Component
class StrengthReader {

    private final StrengthRows rows;
    private final AskRows asks;
    private final Lines lines;
    private final Proposals pairs;

    StrengthReader(StrengthRows rows, AskRows asks, Lines lines, Proposals pairs) {
        this.rows = rows;
        this.asks = asks;
        this.lines = lines;
        this.pairs = pairs;
    }

    @Transactional(readOnly = true)
    public StrengthsScreen mine(Wording form, Refusals refusals) {
        UUID me = Looking.me();
        return new StrengthsScreen(me, rows.waiting(me), rows.of(me), form, refusals);
    }

    /** One of the viewer's own; anything else is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Strength own(UUID id) {
        return rows.of(Looking.me()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** The refusals of a form; also when the viewer has the same words already, in another one than this. */
    @Transactional(readOnly = true)
    public Refusals check(Refusals form, Wording typed) {
        Optional<String> same = rows.of(Looking.me()).stream()
                .filter(it -> !it.id().equals(typed.id()))
                .map(Strength::text)
                .filter(it -> Sameness.of(it, typed.text()))
                .findFirst();
        return Refusals.collect()
                .with(form)
                .when(same.isPresent() && !form.any(), "text", "strength.refused.same", same.orElse(""))
                .done();
    }

    /** Something that was named to the viewer and waits; anything else is {@link NotHere}. */
    @Transactional(readOnly = true)
    public Sighting named(UUID id) {
        return rows.waiting(Looking.me()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** The page about the other of a pair, of today or of before; there is none about anybody else. */
    @Transactional(readOnly = true)
    public PersonStrengthsScreen about(UUID other, Wording form, Refusals refusals) {
        Colleague known = lines.other(other);
        boolean guides =
                pairs.linked(other).filter(it -> it.employee().equals(other)).isPresent();
        return new PersonStrengthsScreen(
                Looking.me(),
                known,
                guides ? rows.of(other) : List.of(),
                guides ? rows.waiting(other) : List.of(),
                guides,
                form,
                refusals);
    }

    @Transactional(readOnly = true)
    public AsksScreen asks() {
        return AsksScreen.of(Looking.me(), asks.all());
    }
}
