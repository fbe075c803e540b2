package nl.klankbord.people.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short sign of a whole plan, so that what is written is what somebody looked at. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Plan plan) {
        MessageDigest digest = digest();
        plan.joins().forEach(entry -> add(digest, entry));
        plan.returns().forEach(change -> add(digest, change));
        plan.changes().forEach(change -> add(digest, change));
        plan.leaves().forEach(leave -> add(digest, leave));
        plan.newTeams().forEach(team -> add(digest, team));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void add(MessageDigest digest, Object part) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
