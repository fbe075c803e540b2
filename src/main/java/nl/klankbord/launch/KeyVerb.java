package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import nl.klankbord.launch.backup.FreshFile;
import nl.klankbord.launch.backup.Key;

/** The verb {@code key}: the half that opens backups goes into a file for the safe, the half that closes stays with the house. */
record KeyVerb(Errand errand) {

    int run() throws IOException {
        HouseFolder folder = HouseFolder.of(errand.options());
        Key key = Key.fresh();
        try (FreshFile file = FreshFile.begin(errand.options().file())) {
            file.write(key.text());
            file.keep();
        }
        Files.writeString(folder.keys(), key.open() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        errand.say("key.made", errand.options().file(), folder.keys());
        return 0;
    }
}
