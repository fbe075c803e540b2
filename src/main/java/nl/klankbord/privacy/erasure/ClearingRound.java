package nl.klankbord.privacy.erasure;

import nl.klankbord.privacy.spi.NightRound;
import nl.klankbord.privacy.term.Clearings;
import org.springframework.stereotype.Component;

/** Every night: what came to its end goes, whoever waits for an answer on this day gets it, and the list of who was erased is written. */
@Component
class ClearingRound implements NightRound {

    private final Clearings clearings;
    private final ErasureList list;

    ClearingRound(Clearings clearings, ErasureList list) {
        this.clearings = clearings;
        this.list = list;
    }

    @Override
    public String name() {
        return "clearing";
    }

    @Override
    public void make() {
        clearings.clear();
        list.write();
    }
}
