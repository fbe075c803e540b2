package nl.klankbord.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.klankbord.launch.backup.BackupFile;
import nl.klankbord.launch.backup.House;
import nl.klankbord.launch.backup.Import;
import nl.klankbord.launch.backup.Key;
import nl.klankbord.launch.backup.Verified;

/** The verb {@code restore}: a house out of its file, into a database where nobody lives yet. */
record RestoreVerb(Errand errand) {

    int run() throws IOException {
        Path path = errand.options().file();
        Path key = errand.options().key().orElseThrow(() -> new BadOption("option.key", "--key"));
        BackupFile file = BackupFile.of(path, key);
        errand.say("restore.reads", path);
        // All of it, before anything is touched: a broken file must not cost anybody an hour, or a house.
        Verified backup = file.verify(errand::tell);
        errand.say(
                "restore.whole",
                backup.manifest().madeAt(),
                backup.manifest().product(),
                backup.manifest().rows());
        return errand.options().check() ? 0 : restore(file, backup);
    }

    private int restore(BackupFile file, Verified backup) throws IOException {
        HouseFolder folder = HouseFolder.of(errand.options());
        List<Erasure> erasures = Erasure.beside(folder.path(), errand.options().file());
        try {
            Database database = folder.alone(errand.shutdown());
            var house = new House(database.owner());
            house.checkEmpty();
            Migrations.checkKnown(database, backup.manifest().steps());
            fill(database, house, file, backup, erasures);
        } catch (RuntimeException e) {
            return errand.ended(e);
        }
        folder.keepKeys(Key.noted(errand.options().key().orElseThrow()));
        errand.say("restore.done", backup.manifest().rows());
        return 0;
    }

    private void fill(Database database, House house, BackupFile file, Verified backup, List<Erasure> erasures) {
        house.begin(Migrations.SCHEMAS);
        try {
            errand.say("restore.begins");
            Migrations.migrateTo(database, backup.manifest().steps());
            Import.load(database.owner(), file, backup, errand::tell);
            Migrations.migrate(database);
            house.finish(owner -> Erasure.apply(owner, erasures));
        } catch (RuntimeException e) {
            if (!errand.shutdown().over()) {
                house.giveUp();
            }
            throw e;
        }
    }
}
