package nl.klankbord.conversation.handover;

import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.people.Rosters;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reorganisation: one list from HR gives four hundred people another manager on the same day. */
class ManyAtOnceTest extends TalkTest {

    private static final int TEAMS = 20;
    private static final int IN_A_TEAM = 20;
    private static final int EMPLOYEES = TEAMS * IN_A_TEAM;
    private static final String STANDING =
            "people.reporting_line where source = 'AFAS' and starts_on <= '%1$s' and (ends_on is null or ends_on >= '%1$s')";

    @Autowired
    private Rosters rosters;

    @BeforeEach
    void theyWorkHere() {
        takeIn(0);
    }

    @Test
    void everybodyHasExactlyTheOtherManagerAndThatOneReadsNothing() {
        List<UUID> talks = new ArrayList<>();
        for (int employee = 0; employee < EMPLOYEES; employee += 40) {
            talks.add(talkedWithTheFirst(employee));
        }

        clock.set("2026-12-22T09:00");
        takeIn(1);

        assertThat(house.count("people.reporting_line where source = 'AFAS' and ends_on = '2026-12-21'"))
                .isEqualTo(EMPLOYEES);
        assertThat(house.count(STANDING.formatted("2026-12-22"))).isEqualTo(EMPLOYEES);
        assertThat(house.count(STANDING.formatted("2026-12-21"))).isEqualTo(EMPLOYEES);
        for (int employee = 0; employee < EMPLOYEES; employee++) {
            assertThat(house.count(
                            STANDING.formatted("2026-12-22") + " and employee_id = ? and manager_id = ?",
                            person(employee),
                            manager(employee, 1)))
                    .as("employee %d", employee)
                    .isOne();
        }
        for (int at = 0; at < talks.size(); at++) {
            whatWasSaidStaysWhereItWas(at * 40, talks.get(at));
        }
    }

    @Test
    void theSameListOnceMoreChangesNothingAndTheFormerOneBringsEverybodyBack() {
        clock.set("2026-12-22T09:00");
        takeIn(1);
        long lines = house.count("people.reporting_line where source = 'AFAS'");
        takeIn(1);
        assertThat(house.count("people.reporting_line where source = 'AFAS'")).isEqualTo(lines);

        clock.set("2027-01-11T09:00");
        takeIn(0);
        assertThat(house.count(STANDING.formatted("2027-01-11"))).isEqualTo(EMPLOYEES);
        assertThat(house.count(
                        STANDING.formatted("2027-01-11") + " and employee_id = ? and manager_id = ?",
                        person(7),
                        manager(7, 0)))
                .isOne();
    }

    /** They planned, agreed and wrote it down themselves. */
    private UUID talkedWithTheFirst(int employee) {
        UUID id = Ids.next();
        done(looking(manager(employee, 0), () -> proposals.propose(id, person(employee), offer("2026-11-27T10:30"))));
        done(looking(person(employee), () -> proposals.accept(id, 0)));
        return id;
    }

    private void whatWasSaidStaysWhereItWas(int employee, UUID talk) {
        UUID former = manager(employee, 0);
        UUID now = manager(employee, 1);
        assertThat(seenBy(person(employee), talk).id()).isEqualTo(talk);
        assertThat(seenBy(former, talk).id()).isEqualTo(talk);
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> seenBy(now, talk));
        assertThat(refused(looking(
                        former, () -> proposals.propose(Ids.next(), person(employee), offer("2026-12-27T10:30")))))
                .isEqualTo("conversation.proposal.notLinked");
        done(looking(now, () -> proposals.propose(Ids.next(), person(employee), offer("2026-12-27T10:30"))));
    }

    private void takeIn(int shifted) {
        StringBuilder list = new StringBuilder("Personeelsnummer;Voornaam;Achternaam;E-mail;Afdeling;Leidinggevende\n");
        for (int manager = 0; manager < TEAMS; manager++) {
            list.append("m%1$d;Leider;Nummer%1$d;m%1$d@delinde.example;Team %1$d;\n".formatted(manager));
        }
        for (int employee = 0; employee < EMPLOYEES; employee++) {
            list.append("w%1$d;Werker;Nummer%1$d;w%1$d@delinde.example;Team %2$d;m%3$d\n"
                    .formatted(employee, employee % TEAMS, (employee + shifted) % TEAMS));
        }
        byte[] file = list.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(looking(YOUSSEF, () -> rosters.takeIn(file, "AFAS", true))).isGreaterThan(EMPLOYEES);
    }

    private UUID person(int employee) {
        return known("w" + employee);
    }

    private UUID manager(int employee, int shifted) {
        return known("m" + (employee + shifted) % TEAMS);
    }

    private UUID known(String number) {
        return house.id("select person_id from people.employment where source = 'AFAS' and number = ?", number);
    }
}
