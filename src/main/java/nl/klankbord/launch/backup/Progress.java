package nl.klankbord.launch.backup;

import java.util.function.IntConsumer;

/** Tells at every tenth how far the work is, so that whoever waits knows that it goes on. */
final class Progress {
    private static final int STEP = 10;

    private final long all;
    private final IntConsumer tell;
    private long done;
    private int told;

    Progress(long all, IntConsumer tell) {
        this.all = all;
        this.tell = tell;
    }

    void add(long rows) {
        done += rows;
        int percent = all == 0 ? 0 : (int) (100 * done / all) / STEP * STEP;
        if (percent > told) {
            told = percent;
            tell.accept(percent);
        }
    }
}
