package nl.klankbord.launch.backup;

import java.util.Map;

/**
 * A backup that was read to its end and added up.
 *
 * @param totals what the rows of each table must come to again once they are back
 */
public record Verified(Manifest manifest, Map<String, Sum.Total> totals) {}
