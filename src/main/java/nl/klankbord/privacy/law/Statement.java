package nl.klankbord.privacy.law;

import java.time.LocalDate;
import java.util.Map;
import nl.klankbord.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law, a judge or an authority is said to say, as it came along.
 *
 * @param key by which pages and papers point at it
 * @param source where it was read
 * @param version the day of the text that was read; null when it is not known
 * @param checked when the makers last looked
 * @param days by when after the first day of absence; nought when it is no date
 */
record Statement(
        String key,
        Topic topic,
        Map<Language, String> text,
        Map<Language, String> source,
        @Nullable LocalDate version,
        LocalDate checked,
        State state,
        int days) {

    Stated in(Language language, @Nullable Note note) {
        return new Stated(
                key,
                topic,
                text.getOrDefault(language, ""),
                source.getOrDefault(language, ""),
                version,
                checked,
                state,
                days,
                note);
    }
}
