package nl.klankbord.language.talk.learn;

/** Where the weights of a key stand: a table with open places, twice as large as it needs to be, so that looking up takes one step or two. */
final class Rows {
    private static final int NONE = -1;

    private final int[] keys;
    private final int[] table;
    private final int mask;

    Rows(int[] keys) {
        this.keys = keys;
        int size = Integer.highestOneBit(Math.max(2, keys.length)) << 2;
        table = new int[size];
        mask = size - 1;
        for (int row = 0; row < keys.length; row++) {
            int at = place(keys[row]);
            while (table[at] != 0) {
                at = at + 1 & mask;
            }
            table[at] = row + 1;
        }
    }

    int of(int key) {
        int at = place(key);
        while (table[at] != 0) {
            if (keys[table[at] - 1] == key) {
                return table[at] - 1;
            }
            at = at + 1 & mask;
        }
        return NONE;
    }

    private int place(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & mask;
    }
}
