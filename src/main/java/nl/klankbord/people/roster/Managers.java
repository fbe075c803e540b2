package nl.klankbord.people.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the manager and the guide that each line points at, by number or by mail, on the list or in Klankbord. */
final class Managers {
    private final House house;
    private final Set<String> skipped;
    private final Faults faults;
    private final Map<String, Entry> byNumber = new HashMap<>();
    private final Map<String, Entry> byMail = new HashMap<>();

    /** @param skipped the numbers on lines that were not taken in */
    Managers(House house, Set<String> skipped, Faults faults) {
        this.house = house;
        this.skipped = skipped;
        this.faults = faults;
    }

    List<Entry> settle(List<Entry> entries) {
        for (Entry entry : entries) {
            byNumber.put(entry.number(), entry);
            if (entry.mail().value() != null) {
                byMail.put(entry.mail().value(), entry);
            }
        }
        List<Entry> found = entries.stream().map(this::find).toList();
        return new Loops(house, faults).settle(found);
    }

    private Entry find(Entry entry) {
        return entry.withManager(entry.manager().then(pointer -> find(entry, Field.MANAGER, pointer)))
                .withGuide(entry.guide().then(pointer -> find(entry, Field.GUIDE, pointer)));
    }

    private Told<Pointer> find(Entry entry, Field field, Pointer pointer) {
        if (!(pointer instanceof Pointer.Written(String text))) {
            return Told.said(pointer);
        }
        String address = text.contains("@") ? MailAddress.read(text) : null;
        Entry listed = address == null ? byNumber.get(text) : byMail.get(address);
        if (listed == entry) {
            return unknown(entry, field, Trouble.MANAGER_SELF, text);
        }
        if (listed != null) {
            return present(entry, field, listed, text);
        }
        Known known = address == null ? house.withNumber(text) : house.withMail(address);
        if (known != null) {
            return present(entry, field, known, text);
        }
        return unknown(entry, field, skipped.contains(text) ? Trouble.MANAGER_SKIPPED : Trouble.MANAGER_UNKNOWN, text);
    }

    private Told<Pointer> present(Entry entry, Field field, Entry manager, String text) {
        if (manager.gone(house.today())) {
            return unknown(entry, field, Trouble.MANAGER_GONE, text);
        }
        @Nullable Known known = house.match(manager);
        return Told.said(known == null ? new Pointer.Listed(manager.number()) : new Pointer.Here(known.id()));
    }

    private Told<Pointer> present(Entry entry, Field field, Known manager, String text) {
        if (manager.equals(house.match(entry))) {
            return unknown(entry, field, Trouble.MANAGER_SELF, text);
        }
        if (!house.isHere(manager)) {
            return unknown(entry, field, Trouble.MANAGER_GONE, text);
        }
        return Told.said(new Pointer.Here(manager.id()));
    }

    private Told<Pointer> unknown(Entry entry, Field field, Trouble trouble, String text) {
        faults.add(entry, field, trouble, text);
        return Told.unclear();
    }
}
