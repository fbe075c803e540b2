package nl.klankbord.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The example organisation in a data folder that is at rest, made once for all proofs, and for each of them copied as
 * whoever moves a house does. Its making was cut off halfway first.
 */
record MadeHouse(Path data, String atFirst, String madeAnew) {

    /** Part of its past has been told. */
    static final String TOLD = " % ";

    static MadeHouse once() {
        return Made.HOUSE;
    }

    /** A copy in a folder that is not there yet. */
    Path copy(Path to) throws IOException, InterruptedException {
        Process copying = new ProcessBuilder("cp", "-a", data.toString(), to.toString())
                .inheritIO()
                .start();
        if (copying.waitFor() != 0) {
            throw new IOException("the house was not copied to " + to);
        }
        return to;
    }

    private static MadeHouse make() {
        try {
            Path folder = Files.createTempDirectory("klankbord-proof");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            HouseProcess house = HouseProcess.begun(folder.resolve("data"), Map.of());
            house.awaitSaying(TOLD);
            house.killServer();
            house.killDatabase();
            String atFirst = house.console();
            house.startAgain();
            house.stop();
            return new MadeHouse(folder.resolve("data"), atFirst, house.console());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(over);
        }
    }

    private static void delete(Path folder) {
        try {
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        } catch (IOException | InterruptedException left) {
            System.err.println("left behind: " + folder);
        }
    }

    private static final class Made {
        static final MadeHouse HOUSE = make();
    }
}
