package nl.klankbord.access.backup;

import static nl.klankbord.TheCast.BRAM;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bram reads when the last backup succeeded and how large it is; nobody else reads anything of it. */
class BackupPartTest extends HouseTest {

    @Autowired
    private Backups backups;

    @Test
    void bramReadsThatThereIsNone() {
        assertThat(as(BRAM).get("/")).bodyText().contains("nog geen back-up");
    }

    @Test
    void bramReadsWhenTheLastOneSucceededAndHowLargeItIs() {
        house.run(
                "insert into access.backup (succeeded_at, bytes) values (?::timestamptz, 3400001)",
                "2026-03-01T01:00:00Z");
        assertThat(as(BRAM).get("/"))
                .bodyText()
                .contains("De laatste back-up is gemaakt", "02.00", "4 MB")
                .doesNotContain("paste niet");
    }

    @Test
    void bramReadsWhatToDoWhenItWentWrong() {
        for (String fault : List.of("full", "key", "folder", "other")) {
            house.run("delete from access.backup");
            house.run("insert into access.backup (fault) values (?)", fault);
            assertThat(as(BRAM).get("/")).bodyText().contains("<strong>De ");
            assertThat(looking(BRAM, backups::last).fault()).contains(fault);
        }
    }

    @Test
    void nobodyElseReadsAnyOfIt() {
        house.run("insert into access.backup (succeeded_at, bytes, fault) values (now(), 3400001, 'full')");
        for (UUID somebody : List.of(DAAN, YOUSSEF)) {
            assertThat(as(somebody).get("/")).bodyText().doesNotContain("back-up");
            assertThat(looking(somebody, backups::last)).isEqualTo(Backup.NEVER);
        }
    }
}
