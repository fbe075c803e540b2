package nl.klankbord.conversation.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.Pair;
import org.springframework.stereotype.Component;

/** The given names of two people, the employee first. */
@Component
class Couple {

    private final Colleagues colleagues;

    Couple(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    Map<UUID, String> names(Pair pair) {
        Map<UUID, Colleague> found = colleagues.find(List.of(pair.employee(), pair.manager()));
        Map<UUID, String> names = new LinkedHashMap<>();
        for (UUID one : List.of(pair.employee(), pair.manager())) {
            Colleague colleague = found.get(one);
            names.put(one, colleague == null ? "" : colleague.given());
        }
        return names;
    }
}
