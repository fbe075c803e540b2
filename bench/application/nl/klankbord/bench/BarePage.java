package nl.klankbord.bench;

import nl.klankbord.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that other pages are measured against: it begins a transaction, says who is looking, and that is all. */
@RestController
public class BarePage {
    private final Nothing nothing;

    BarePage(Nothing nothing) {
        this.nothing = nothing;
    }

    @SignedIn
    @GetMapping("/bench/bare")
    public String show() {
        return nothing.read();
    }

    /** Reads nothing, in a transaction. */
    @Component
    public static class Nothing {
        @Transactional(readOnly = true)
        public String read() {
            return "nothing";
        }
    }
}
