package nl.klankbord.people.roster;

import java.util.List;
import java.util.UUID;
import nl.klankbord.people.sheet.Refused;
import nl.klankbord.people.sheet.Sheets;
import nl.klankbord.people.sheet.Table;
import nl.klankbord.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a file that was handed in, and keeps only what may come in. The file itself is kept nowhere. */
@Component
class ReadingIn {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingIn.class);

    private final Imports imports;
    private final HeadingMeanings meanings;

    ReadingIn(Imports imports, HeadingMeanings meanings) {
        this.imports = imports;
        this.meanings = meanings;
    }

    void read(UUID id, String source, byte[] file) {
        try {
            switch (Sheets.read(file, HeadingWords::keptOut)) {
                case Refused refused -> imports.refuse(id, new Message(refused.key(), List.copyOf(refused.args())));
                case Table table -> imports.keep(id, table, meanings.mapping(source, table));
            }
        } catch (RuntimeException fault) {
            LOG.error("a list was not read: {}", fault.getClass().getName());
            imports.refuse(id, Message.of("roster.reading.failed"));
        }
    }
}
