package nl.klankbord.people.roster;

import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Words;
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

    /** The list beside the house; a list that is not read, or has been written, lies beside nothing. */
    @Transactional(readOnly = true)
    Trial of(UUID id) {
        return trial(imports.brought(id));
    }

    /** The same for a list that somebody may still look at; empty when it is at another step. */
    @Transactional(readOnly = true)
    Optional<Trial> ready(UUID id) {
        Imports.Brought brought = imports.brought(id);
        return brought.list().state() == State.READ ? Optional.of(trial(brought)) : Optional.empty();
    }

    /** What is wrong with the list, as a file. */
    @Transactional(readOnly = true)
    byte[] remarks(UUID id, Words words) {
        Imports.Brought brought = imports.brought(id);
        byte[] kept = brought.remarks();
        return kept == null ? new Remarks(trial(brought).roster()).file(words) : kept;
    }

    private Trial trial(Imports.Brought brought) {
        Mapping mapping = brought.list().mapping();
        if (mapping == null || brought.rows() == null) {
            throw new NotHere();
        }
        return Trial.of(
                brought.list(),
                brought.rows(),
                mapping,
                houses.of(brought.list().source()));
    }
}
