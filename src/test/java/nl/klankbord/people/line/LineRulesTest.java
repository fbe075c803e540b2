package nl.klankbord.people.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.people.line.Line.Draft;
import nl.klankbord.web.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineRulesTest {

    private static final UUID FATIMA = new UUID(0, 1);
    private static final UUID DAAN = new UUID(0, 2);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void fatimaMayGuideDaan() {
        assertThat(refused(draft(DAAN, FATIMA), List.of())).isNull();
    }

    @Test
    void nobodyGuidesThemselves() {
        assertThat(refused(draft(DAAN, DAAN), List.of())).isEqualTo("people.line.self");
    }

    @Test
    void noTwoGuideEachOther() {
        assertThat(refused(draft(FATIMA, DAAN), List.of(line(DAAN, FATIMA, null))))
                .isEqualTo("people.line.eachOther");
    }

    @Test
    void theirPlacesMayChangeOverTime() {
        assertThat(refused(draft(FATIMA, DAAN), List.of(line(DAAN, FATIMA, OCTOBER))))
                .isEqualTo("people.line.eachOther");
        assertThat(refused(draft(FATIMA, DAAN), List.of(line(DAAN, FATIMA, OCTOBER.minusDays(1)))))
                .isNull();
    }

    @Test
    void nobodyGuidesTwiceOverAtOnce() {
        assertThat(refused(draft(DAAN, FATIMA), List.of(line(DAAN, FATIMA, null))))
                .isEqualTo("people.line.twice");
        assertThat(refused(draft(DAAN, FATIMA), List.of(line(DAAN, FATIMA, OCTOBER.minusDays(1)))))
                .isNull();
    }

    @Test
    void aManagerMayBePraktijkbegeleiderAsWell() {
        Draft guide = new Draft(DAAN, FATIMA, Kind.GUIDE, OCTOBER, null);
        assertThat(refused(guide, List.of(line(DAAN, FATIMA, null)))).isNull();
    }

    @Test
    void aLineThatIsOverBeforeTheOtherBeginsIsNoTwin() {
        Draft before = new Draft(DAAN, FATIMA, Kind.LINE, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        assertThat(refused(before, List.of(line(DAAN, FATIMA, null)))).isNull();
        Draft upToTheFirstDay = new Draft(DAAN, FATIMA, Kind.LINE, LocalDate.of(2026, 8, 1), SEPTEMBER);
        assertThat(refused(upToTheFirstDay, List.of(line(DAAN, FATIMA, null)))).isEqualTo("people.line.twice");
    }

    @Test
    void nobodyStandsBelowThemselvesInTheLine() {
        assertThat(refused(draft(FATIMA, DAAN), List.of(), Set.of(DAAN))).isEqualTo("people.line.below");
        Draft guide = new Draft(FATIMA, DAAN, Kind.GUIDE, OCTOBER, null);
        assertThat(refused(guide, List.of(), Set.of(DAAN))).isNull();
    }

    @Test
    void aLineEndsAfterItBegan() {
        Draft backwards = new Draft(DAAN, FATIMA, Kind.LINE, NOVEMBER, OCTOBER);
        assertThat(LineRules.of(backwards, List.of(), Set.of()).of("endsOn"))
                .isEqualTo(Message.of("people.line.endsFirst"));
        Draft oneDay = new Draft(DAAN, FATIMA, Kind.LINE, OCTOBER, OCTOBER);
        assertThat(LineRules.of(oneDay, List.of(), Set.of()).any()).isFalse();
    }

    private static Draft draft(UUID employee, UUID manager) {
        return new Draft(employee, manager, Kind.LINE, OCTOBER, null);
    }

    private static Line line(UUID employee, UUID manager, @Nullable LocalDate endsOn) {
        return new Line(new UUID(0, 9), Kind.LINE, colleague(employee), colleague(manager), SEPTEMBER, endsOn);
    }

    private static Colleague colleague(UUID id) {
        return new Colleague(id, new Name("", "", ""), "");
    }

    private static @Nullable String refused(Draft draft, List<Line> lines) {
        return refused(draft, lines, Set.of());
    }

    private static @Nullable String refused(Draft draft, List<Line> lines, Set<UUID> below) {
        Message message = LineRules.of(draft, lines, below).of("manager");
        return message == null ? null : message.key();
    }
}
