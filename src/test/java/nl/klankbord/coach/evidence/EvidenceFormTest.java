package nl.klankbord.coach.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.coach.evidence.Sheet.Words;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import org.junit.jupiter.api.Test;

class EvidenceFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID DAAN = UUID.randomUUID();
    private static final List<Colleague> TEAM = List.of(new Colleague(DAAN, new Name("Daan", "de", "Boer"), ""));

    @Test
    void itIsAboutSomebodyOfTheTeamOrAboutNobody() {
        assertThat(form(DAAN.toString(), "x").checkPerson(TEAM).any()).isFalse();
        assertThat(form(DAAN.toString(), "x").draft(TODAY, TEAM).about()).isEqualTo(DAAN);
        assertThat(form("", "x").checkPerson(TEAM).any()).isFalse();
        assertThat(form("", "x").draft(TODAY, TEAM).about()).isNull();
        assertThat(form(UUID.randomUUID().toString(), "x").checkPerson(TEAM).of("person"))
                .isNotNull();
    }

    @Test
    void anIdeaThereMustBeAndNothingTooLong() {
        assertThat(form("", " ").check(TODAY, TODAY.plusMonths(2)).byField()).containsOnlyKeys("idea");
        String long501 = "a".repeat(501);
        String long2001 = "b".repeat(2_001);
        assertThat(new EvidenceForm("", long501, long2001, long2001, "week", "", null)
                        .check(TODAY, TODAY.plusMonths(2))
                        .byField())
                .containsOnlyKeys("idea", "speaksFor", "speaksAgainst");
    }

    @Test
    void whoLooksAgainOnTheDayLooksAgainInTwoWeeks() {
        assertThat(EvidenceForm.of(sheet(TODAY), TODAY).reminder().day(TODAY)).contains(TODAY.plusWeeks(2));
        LocalDate later = TODAY.plusDays(3);
        assertThat(EvidenceForm.of(sheet(later), TODAY).reminder().day(TODAY)).contains(later);
    }

    @Test
    void anOldIdeaIsNotCarriedAlongForYears() {
        assertThat(Sheet.latest(TODAY, TODAY)).isEqualTo("2027-01-24");
        assertThat(Sheet.latest(TODAY, LocalDate.of(2026, 7, 24))).isEqualTo("2026-12-24");
        assertThat(Sheet.latest(TODAY, LocalDate.of(2026, 6, 1))).isEqualTo("2026-12-01");
    }

    private static Sheet sheet(LocalDate review) {
        return new Sheet(UUID.randomUUID(), "Daan", new Words("x", "", ""), review, TODAY, TODAY.plusMonths(2), false);
    }

    private static EvidenceForm form(String person, String idea) {
        return new EvidenceForm(person, idea, "", "", "week", "", null);
    }
}
