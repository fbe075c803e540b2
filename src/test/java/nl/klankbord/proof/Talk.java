package nl.klankbord.proof;

/** A conversation that two writers know of, as far as they were told. */
final class Talk {

    final String id;
    final String proposer;
    volatile boolean agreed;
    volatile int newest;

    Talk(String id, String proposer) {
        this.id = id;
        this.proposer = proposer;
    }

    String path() {
        return "/conversations/" + id;
    }

    synchronized void laid(int number) {
        newest = Math.max(newest, number);
    }
}
