package nl.klankbord.launch;

import java.io.IOException;
import java.sql.SQLException;
import nl.klankbord.launch.backup.Export;
import nl.klankbord.launch.backup.FreshFile;
import nl.klankbord.launch.backup.Turn;

/** The verb {@code backup}: the house in one file, while people work. */
record BackupVerb(Errand errand) {

    int run() throws IOException {
        HouseFolder folder = HouseFolder.of(errand.options());
        folder.checkKeys();
        try (FreshFile file =
                errand.shutdown().keep(FreshFile.begin(errand.options().file()))) {
            Login owner = folder.owner(errand.shutdown());
            errand.say("backup.begins", errand.options().file());
            Export.Written written = Export.write(owner, folder.keys(), Product.version(), file, errand::tell);
            file.keep();
            note(owner, written.bytes());
            errand.say("backup.done", errand.options().file(), written.rows(), written.bytes(), written.sha256());
            return 0;
        } catch (RuntimeException e) {
            return errand.ended(e);
        }
    }

    /** The administrator reads of this one too; while the nightly one has the turn, that one tells. */
    private static void note(Login owner, long bytes) {
        try (Turn turn = Turn.take(owner).orElse(null)) {
            if (turn != null) {
                turn.succeeded(bytes);
            }
        } catch (SQLException olderThanThat) {
            // A house from before this page keeps no note of it; the file is no worse for that.
        }
    }
}
