package nl.klankbord.proof;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;

/** Which plug is pulled. */
enum Kill {
    SERVER,
    DATABASE,
    BOTH;

    static Kill any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    /** Pulls it; what a person would have to do afterwards is to start the server again, if that one is gone. */
    void pull(HouseProcess house) throws IOException, InterruptedException {
        if (this == DATABASE) {
            house.killDatabase();
        } else {
            house.killServer();
        }
        if (this == BOTH) {
            house.killDatabase();
        }
    }

    boolean needsAStart() {
        return this != DATABASE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
