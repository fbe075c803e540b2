package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One address for two people. Whoever signs in with it would read the other's conversations, so it goes to nobody but
 * the one who has it in Klankbord already.
 */
final class SharedMails {
    private final House house;
    private final Faults faults;
    private final Map<String, List<Entry>> sharing = new HashMap<>();
    private final Map<String, Entry> byNumber = new HashMap<>();

    SharedMails(House house, Faults faults) {
        this.house = house;
        this.faults = faults;
    }

    List<Entry> settle(List<Entry> entries) {
        for (Entry entry : entries) {
            String mail = entry.mail().value();
            if (mail != null) {
                sharing.computeIfAbsent(mail, m -> new ArrayList<>(1)).add(entry);
            }
        }
        List<Entry> settled = entries.stream().map(this::settleSharing).toList();
        // Whoever does not get a new address keeps the old one, and that may be the one another was to get.
        for (List<Entry> next = withoutTaken(settled); !next.equals(settled); next = withoutTaken(settled)) {
            settled = next;
        }
        return settled;
    }

    private Entry settleSharing(Entry entry) {
        String mail = entry.mail().value();
        if (mail == null || isOwn(entry, mail)) {
            return entry;
        }
        String others = sharing.getOrDefault(mail, List.of()).stream()
                .filter(other -> other != entry)
                .map(other -> String.valueOf(other.line()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? entry : without(entry, Trouble.MAIL_TWICE, mail, others);
    }

    private List<Entry> withoutTaken(List<Entry> entries) {
        byNumber.clear();
        for (Entry entry : entries) {
            byNumber.put(entry.number(), entry);
        }
        return entries.stream().map(this::settleTaken).toList();
    }

    private Entry settleTaken(Entry entry) {
        String mail = entry.mail().value();
        Known owner = mail == null ? null : house.withMail(mail);
        if (mail == null || owner == null || isOwn(entry, mail) || givesItUp(owner)) {
            return entry;
        }
        return without(entry, Trouble.MAIL_TAKEN, mail);
    }

    private Entry without(Entry entry, Trouble trouble, Object... args) {
        faults.add(entry, Field.MAIL, trouble, args);
        return entry.withMail(Told.unclear());
    }

    private boolean isOwn(Entry entry, String mail) {
        Known owner = house.withMail(mail);
        return owner != null && owner.equals(house.match(entry));
    }

    /** Anna takes over Bert's address when this same list gives Bert another one. */
    private boolean givesItUp(Known owner) {
        @Nullable Entry entry = house.isOwn(owner) ? byNumber.get(owner.post().number()) : null;
        String next = entry == null ? null : entry.mail().value();
        return next != null && !next.equals(owner.mail());
    }
}
