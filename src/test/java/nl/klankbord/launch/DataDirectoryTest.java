package nl.klankbord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void nobodyElseOnTheMachineCanLookInside() throws IOException {
        Path path = DataDirectory.open(folder.resolve("nieuw/klankbord")).path();
        Secrets.in(path);

        assertThat(permissions(path)).isEqualTo("rwx------");
        assertThat(permissions(path.resolve("secrets"))).isEqualTo("rw-------");
        assertThat(Secrets.in(path)).isEqualTo(Secrets.in(path));
    }

    @Test
    void theFolderOfAnotherUserIsLeftAsItIs() throws IOException {
        assumeTrue(Unprivileged.user() == 0, "only root can give a folder away");
        Path theirs = Files.createDirectory(folder.resolve("van-een-ander"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setAttribute(theirs, "unix:uid", 12345);

        assertThatThrownBy(() -> DataDirectory.open(theirs))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data.of-another");
        assertThat(permissions(theirs)).isEqualTo("rwxrwxrwx");
        assertThat(theirs).isEmptyDirectory();
    }

    @Test
    void aRefusalSaysWhoseFolderItIs() {
        assumeTrue(Unprivileged.user() != 0, "root may use it");

        assertThatThrownBy(() -> DataDirectory.open(Path.of("/usr"))).hasMessageContaining("root");
    }

    @Test
    void aHouseThatTheDatabaseCannotWalkToIsToldSo() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("dicht"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> EmbeddedPostgres.in(closed.resolve("huis"), Map.of(), Unprivileged.NOBODY))
                .hasMessageContaining("root.out-of-reach");
        assertThat(Unprivileged.NAMESPACE.reaches(closed.resolve("huis"))).isTrue();
        assertThat(Unprivileged.NOBODY.reaches(Path.of("/var/lib/klankbord"))).isTrue();
    }

    @Test
    void aFolderWithSomebodysPhotosIsNotTakenOver() throws IOException {
        Files.writeString(folder.resolve("vakantie.jpg"), "");

        assertThatThrownBy(() -> DataDirectory.open(folder)).hasMessageContaining("data.not-ours");
        assertThatThrownBy(() -> DataDirectory.open(folder.resolve("vakantie.jpg")))
                .hasMessageContaining("data.not-a-folder");
    }

    @Test
    void whoHasTheLockHasItAlone() throws IOException {
        try (var first = HouseLock.take(folder).orElseThrow()) {
            assertThat(HouseLock.take(folder)).isEmpty();
        }
        assertThat(HouseLock.take(folder)).isPresent();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
