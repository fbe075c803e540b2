package nl.klankbord.language.privacy;

import java.util.List;
import java.util.Optional;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What is kept by the language coach: talks that somebody chose to keep, and who made the rules of the house. Of hints nothing is. */
@Component
class LanguageData implements PersonalData {

    private static final String ROOM = "language";

    private static final List<Holding> HOLDINGS = List.of(
            Holding.counted(
                            ROOM,
                            "keepsake",
                            "keepsake",
                            "language.keepsake t where t.author_id = access.viewer() and t.ends_on >= access.today() and t.removed_on is null")
                    .until("t.ends_on + 1"),
            Holding.given(
                    ROOM,
                    "house_rule",
                    "houseRule",
                    "(select * from language.house_rule r where r.made_by = access.viewer() union"
                            + " select * from language.house_rule r where r.ended_by = access.viewer()) t"));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        return Optional.of("language.kind." + word)
                .filter(key -> column.equals("kind") && words.has(key))
                .map(words::say);
    }

    @Override
    public String told(String kind, String text, Words words) {
        return kind.equals("keepsake") ? KeepsakeWords.told(text, words) : text;
    }
}
