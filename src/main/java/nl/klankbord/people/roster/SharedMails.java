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
        for (var entry : entries) {
            byNumber.put(entry.number(), entry);
            var mail = entry.mail().value();
            if (mail != null)
                sharing.computeIfAbsent(mail, m -> new ArrayList<>(1)).add(entry);
        }
        return entries.stream().map(this::settle).toList();
    }

    private Entry settle(Entry entry) {
        var mail = entry.mail().value();
        if (mail == null) return entry;
        var owner = house.withMail(mail);
        if (owner != null && owner.equals(house.match(entry))) return entry;
        var others = sharing.getOrDefault(mail, List.of()).stream()
                .filter(other -> other != entry)
                .toList();
        if (!others.isEmpty()) return without(entry, mail, others);
        return owner == null || givesItUp(owner) ? entry : taken(entry, mail);
    }

    private Entry without(Entry entry, String mail, List<Entry> others) {
        var lines = others.stream().map(other -> String.valueOf(other.line())).collect(Collectors.joining(", "));
        faults.add(entry, Field.MAIL, Trouble.MAIL_TWICE, mail, lines);
        return entry.withMail(Told.unclear());
    }

    private Entry taken(Entry entry, String mail) {
        faults.add(entry, Field.MAIL, Trouble.MAIL_TAKEN, mail);
        return entry.withMail(Told.unclear());
    }

    /** Anna takes over Bert's address when this same list gives Bert another one. */
    private boolean givesItUp(Known owner) {
        @Nullable Entry entry = house.isOwn(owner) ? byNumber.get(owner.post().number()) : null;
        var next = entry == null ? null : entry.mail().value();
        return next != null && !next.equals(owner.mail());
    }
}
