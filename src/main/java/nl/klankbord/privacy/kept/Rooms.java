package nl.klankbord.privacy.kept;

import java.util.Comparator;
import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** All that the rooms keep about people, in the order in which a person would want to read it. */
@Component
public class Rooms {

    private static final List<String> ORDER = List.of("people", "conversation", "post", "access", "privacy");

    private final List<Holding> holdings;

    Rooms(List<PersonalData> rooms) {
        this.holdings = rooms.stream()
                .sorted(Comparator.comparingInt(room -> place(room.room())))
                .flatMap(room -> room.holdings().stream())
                .toList();
    }

    /** Every holding of every room. */
    public List<Holding> holdings() {
        return holdings;
    }

    /** A room that nobody thought of yet comes after what people ask for most. */
    private static int place(String room) {
        int known = ORDER.indexOf(room);
        return known < 0 ? 2 : known;
    }
}
