package nl.klankbord.people.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours a week: 36, 36,5, 36.50, 36:30 or '36 uur'. */
final class Hours {
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?) ?(?:u|uur|uren|h|hours)?\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final BigDecimal WEEK = new BigDecimal(80);

    private Hours() {}

    /** The hours in hundredths, or null when this is no number of hours that a week can hold. */
    static @Nullable BigDecimal read(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return within(minutes(clock.group(1), clock.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches() ? within(new BigDecimal(decimal.group(1).replace(',', '.'))) : null;
    }

    private static BigDecimal minutes(String hours, String minutes) {
        return new BigDecimal(hours).add(new BigDecimal(minutes).divide(new BigDecimal(60), 4, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal within(BigDecimal hours) {
        return hours.compareTo(WEEK) <= 0 ? hours.setScale(2, RoundingMode.HALF_UP) : null;
    }
}
