package nl.klankbord.conversation.need;

import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;

/** What one of the needs means to somebody, as it was typed; without a word about it nobody else reads it. */
record NeedForm(
        @Nullable String text,
        @Nullable String foremost,
        @Nullable String audience) {

    OwnNeed own(Need need) {
        return new OwnNeed(need, Typed.text(text), "yes".equals(foremost), "guides".equals(audience));
    }

    Refusals check() {
        return Refusals.collect()
                .when(Typed.text(text).isEmpty(), "text", "need.refused.text")
                .when(Typed.text(text).length() > OwnNeed.LONGEST, "text", "need.refused.long", OwnNeed.LONGEST)
                .done();
    }
}
