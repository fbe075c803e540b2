package nl.klankbord.launch;

import java.io.PrintStream;

/** What somebody came to do with a file, how to tell them how far it is, and what to put away when it ends. */
record Errand(FileOptions options, Words words, PrintStream console, Shutdown shutdown) {

    void say(String key, Object... details) {
        console.println(words.say(key, details));
    }

    void tell(int percent) {
        console.println(words.say("percent", percent));
    }

    /** Somebody pressed Ctrl-C: whatever broke halfway broke because of that, and needs no explanation. */
    int ended(RuntimeException reason) {
        if (shutdown.over()) {
            return 1;
        }
        throw reason;
    }
}
