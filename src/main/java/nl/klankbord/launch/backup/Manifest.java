package nl.klankbord.launch.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself before the first row.
 *
 * @param format how the file is built; a program reads the formats it knows
 * @param product the version of Klankbord that wrote it
 * @param madeAt the moment of the snapshot: what was confirmed before is in it, what came later is not
 * @param postgres the version of the database it came from
 * @param steps the migrations of each schema, in the order in which they were taken
 */
public record Manifest(
        int format,
        String product,
        Instant madeAt,
        String postgres,
        Map<String, List<Step>> steps,
        List<Table> tables) {

    static final int FORMAT = 1;

    /**
     * One migration that was taken.
     *
     * @param checksum of its text, so that an edition that built its tables otherwise is noticed
     */
    public record Step(String version, int checksum) {}

    /** How many rows there are in all. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
