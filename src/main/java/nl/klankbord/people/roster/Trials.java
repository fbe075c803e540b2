package nl.klankbord.people.roster;

import java.util.UUID;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a list that was read beside the house of this moment. */
@Component
class Trials {
    private final Imports imports;
    private final Houses houses;

    Trials(Imports imports, Houses houses) {
        this.imports = imports;
        this.houses = houses;
    }

    @Transactional(readOnly = true)
    Trial of(UUID id) {
        var list = imports.find(id);
        if (list.mapping() == null) throw new NotHere();
        return Trial.of(list, imports.table(id), list.mapping(), houses.of(list.source()));
    }
}
