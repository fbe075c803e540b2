package nl.klankbord.web;

import java.time.LocalTime;
import java.util.List;

/** The time as people say it: 'halfelf', 'kwart over tien', 'vijf voor halfdrie'; 'half past ten', 'quarter past ten'. */
final class SpokenTime {

    private static final List<String> DUTCH =
            List.of("twaalf", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf");
    private static final List<String> ENGLISH =
            List.of("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

    private SpokenTime() {}

    /** What people say for this time; digits for minutes that nobody says in words. */
    static String of(LocalTime time, Language language) {
        if (time.getMinute() % 5 != 0) {
            return language == Language.NL
                    ? "%d.%02d uur".formatted(time.getHour(), time.getMinute())
                    : "%d:%02d".formatted(time.getHour(), time.getMinute());
        }
        return language == Language.NL ? dutch(time) : english(time);
    }

    private static String dutch(LocalTime time) {
        String hour = DUTCH.get(time.getHour() % 12);
        String next = DUTCH.get((time.getHour() + 1) % 12);
        return switch (time.getMinute()) {
            case 0 -> hour + " uur";
            case 5 -> "vijf over " + hour;
            case 10 -> "tien over " + hour;
            case 15 -> "kwart over " + hour;
            case 20 -> "tien voor half" + next;
            case 25 -> "vijf voor half" + next;
            case 30 -> "half" + next;
            case 35 -> "vijf over half" + next;
            case 40 -> "tien over half" + next;
            case 45 -> "kwart voor " + next;
            case 50 -> "tien voor " + next;
            default -> "vijf voor " + next;
        };
    }

    private static String english(LocalTime time) {
        String hour = ENGLISH.get(time.getHour() % 12);
        String next = ENGLISH.get((time.getHour() + 1) % 12);
        return switch (time.getMinute()) {
            case 0 -> hour + " o’clock";
            case 5 -> "five past " + hour;
            case 10 -> "ten past " + hour;
            case 15 -> "quarter past " + hour;
            case 20 -> "twenty past " + hour;
            case 25 -> "twenty-five past " + hour;
            case 30 -> "half past " + hour;
            case 35 -> "twenty-five to " + next;
            case 40 -> "twenty to " + next;
            case 45 -> "quarter to " + next;
            case 50 -> "ten to " + next;
            default -> "five to " + next;
        };
    }
}
