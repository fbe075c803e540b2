package nl.klankbord.launch;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.launch.backup.Rotation;

/** Where the backups of every night go, at what time, and how many stay. */
record NightlyOptions(Path folder, LocalTime hour, Rotation keep, ZoneId zone) {
    private static final String KEEP = "KLANKBORD_BACKUP_KEEP";
    private static final String TIME = "KLANKBORD_BACKUP_TIME";

    /** Nothing when no folder was named: then nobody makes backups by himself. */
    static Optional<NightlyOptions> from(Map<String, String> environment) {
        String folder = environment.getOrDefault("KLANKBORD_BACKUP_FOLDER", "");
        if (folder.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new NightlyOptions(
                Path.of(folder).toAbsolutePath().normalize(),
                hour(environment.getOrDefault(TIME, "02:00")),
                keep(environment.getOrDefault(KEEP, "7,4,6")),
                ZoneId.of(environment.getOrDefault("KLANKBORD_ZONE", "Europe/Amsterdam"))));
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            throw new BadOption("option.time", text);
        }
    }

    private static Rotation keep(String text) {
        String[] numbers = text.split(",");
        try {
            var keep = new Rotation(number(numbers[0]), number(numbers[1]), number(numbers[2]));
            if (numbers.length == 3 && keep.days() > 0) {
                return keep;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notThreeNumbers) {
            // told below
        }
        throw new BadOption("option.keep", text);
    }

    private static int number(String text) {
        int number = Integer.parseInt(text.strip());
        if (number < 0 || number > 1000) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
