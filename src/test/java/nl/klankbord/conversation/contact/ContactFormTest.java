package nl.klankbord.conversation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.knowledge.Techniques;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID DAAN = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final Set<UUID> TEAM = Set.of(DAAN);
    private static final Techniques KNOWN = Techniques.read();

    @Test
    void whoIsEnoughTheRestHasAnAnswer() {
        ContactForm form = new ContactForm(List.of(DAAN.toString()), null, null, null, null, null, null);
        assertThat(form.check(TODAY, TEAM, KNOWN).any()).isFalse();
        assertThat(form.draft(TODAY, TEAM))
                .isEqualTo(new Contact.Draft(TODAY, Place.FLOOR, List.of(DAAN), List.of(), ""));
    }

    @Test
    void nobodyOrSomebodyElsesPersonIsAskedForAgain() {
        assertThat(refused(null, "today", "", "floor", "listen", "")).containsExactly("person");
        assertThat(refused(STRANGER.toString(), "today", "", "floor", "listen", ""))
                .containsExactly("person");
        assertThat(refused("daan", "today", "", "floor", "listen", "")).containsExactly("person");
    }

    @Test
    void aDayOfTheLastTwoMonths() {
        assertThat(held("yesterday", "")).isEqualTo("2026-11-23");
        assertThat(held("other", "20-11-2026")).isEqualTo("2026-11-20");
        for (String day : List.of("", "ooit", "2026-11-25", "2026-09-23")) {
            assertThat(refused(DAAN.toString(), "other", day, "floor", "listen", ""))
                    .containsExactly("other");
        }
        assertThat(refused(DAAN.toString(), "other", "2026-09-24", "floor", "listen", ""))
                .isEmpty();
        assertThat(refused(DAAN.toString(), "today", "ooit", "floor", "listen", ""))
                .isEmpty();
    }

    @Test
    void whatNoFormOffersIsNotTaken() {
        assertThat(refused(DAAN.toString(), "today", "", "moon", "listen", "")).containsExactly("place");
        assertThat(refused(DAAN.toString(), "today", "", "floor", "shout", "")).containsExactly("technique");
        assertThat(refused(DAAN.toString(), "today", "", "floor", "listen", "a".repeat(281)))
                .containsExactly("line");
        assertThat(refused(DAAN.toString(), "today", "", "floor", "listen", "a".repeat(280)))
                .isEmpty();
    }

    @Test
    void moreTechniquesThanOneRemembersAreNotTaken() {
        List<String> nine = KNOWN.all().stream().limit(9).map(it -> it.key()).toList();
        ContactForm form = new ContactForm(List.of(DAAN.toString()), "today", "", "floor", nine, "", null);
        assertThat(form.check(TODAY, TEAM, KNOWN).byField()).containsOnlyKeys("technique");
        List<String> same = Collections.nCopies(9, "listen");
        ContactForm once = new ContactForm(List.of(DAAN.toString()), "today", "", "floor", same, "", null);
        assertThat(once.check(TODAY, TEAM, KNOWN).any()).isFalse();
    }

    private static LocalDate held(String day, String other) {
        return new ContactForm(List.of(DAAN.toString()), day, other, null, null, null, null)
                .draft(TODAY, TEAM)
                .day();
    }

    private static Set<String> refused(
            @Nullable String person, String day, String other, String place, String technique, String line) {
        List<String> people = person == null ? null : List.of(person);
        return new ContactForm(people, day, other, place, List.of(technique), line, null)
                .check(TODAY, TEAM, KNOWN)
                .byField()
                .keySet();
    }
}
