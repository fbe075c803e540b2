package nl.klankbord.post.preference;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreferenceWebTest extends HouseTest {

    @Autowired
    private Preferences preferences;

    @Test
    void whoNeverChoseHearsOfWhatIsNear() {
        assertThat(looking(DAAN, preferences::own)).isEqualTo(new Preference(Digest.DAILY, true));
        assertThat(as(DAAN).get("/me")).bodyText().contains("href=\"/me/post\"", "Mail en agenda");
        assertThat(as(DAAN).get("/me/post"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"daily\" checked", "value=\"yes\" checked");
    }

    @Test
    void daanChoosesForHimselfAlone() {
        assertThat(as(DAAN).post("/me/post", "digest", "weekly")).hasStatus(303);

        assertThat(looking(DAAN, preferences::own)).isEqualTo(new Preference(Digest.WEEKLY, false));
        assertThat(looking(FATIMA, preferences::own)).isEqualTo(Preference.USUAL);
        assertThat(as(DAAN).get("/me/post")).bodyText().contains("value=\"weekly\" checked");
    }

    @Test
    void aChoiceThatIsNoneChangesNothing() {
        assertThat(as(DAAN).post("/me/post", "digest", "hourly")).hasStatus(303);
        assertThat(as(DAAN).post("/me/post")).hasStatus(303);

        assertThat(house.count("post.preference")).isZero();
    }

    @Test
    void aLinkInALetterWorksWithoutSigningInAndLookingChangesNothing() {
        String link = link(DAAN);

        assertThat(stranger().get(link))
                .hasStatusOk()
                .bodyText()
                .contains("Hoe vaak wil je mail?", "Geen overzicht meer")
                .doesNotContain("Daan");
        assertThat(house.count("post.preference")).isZero();
        assertThat(stranger().post(link, "digest", "weekly")).hasStatus(303);
        assertThat(looking(DAAN, preferences::own)).isEqualTo(new Preference(Digest.WEEKLY, true));
    }

    @Test
    void oneTapInAMailProgramIsNoOverviewAnyMore() {
        as(DAAN).post("/me/post", "digest", "daily");

        assertThat(stranger().post(link(DAAN), "List-Unsubscribe", "One-Click")).hasStatus(303);

        assertThat(looking(DAAN, preferences::own)).isEqualTo(new Preference(Digest.NONE, false));
    }

    @Test
    void aLinkWeDidNotSignChangesNothing() {
        String daans = link(DAAN);
        String fatimas = daans.replace(DAAN.toString(), FATIMA.toString());

        for (String link :
                new String[] {fatimas, daans.replaceFirst(".$", "x"), "/less-mail/x", "/less-mail/" + DAAN}) {
            assertThat(stranger().get(link)).as(link).hasStatus(404);
            assertThat(stranger().post(link, "digest", "none")).as(link).hasStatus(404);
        }
        assertThat(house.count("post.preference")).isZero();
    }

    private static String link(Preferences preferences, UUID person) {
        return "/less-mail/" + person + "." + looking(person, preferences::ownSeal);
    }

    private String link(UUID person) {
        return link(preferences, person);
    }
}
