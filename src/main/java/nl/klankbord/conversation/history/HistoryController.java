package nl.klankbord.conversation.history;

import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The viewer's conversations: what is to come and what went before, with everybody or with one person. */
@Controller
class HistoryController {

    private final HistoryReader reader;

    HistoryController(HistoryReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/conversations")
    ModelAndView all() {
        return Page.show("conversation/history/all", reader.all());
    }

    @SignedIn
    @GetMapping("/people/{person}/conversations")
    ModelAndView with(@PathVariable UUID person, @RequestParam(required = false) @Nullable UUID before) {
        return Page.show("conversation/history/with", reader.page(person, before));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry conversationsEntry() {
            return new NavEntry("conversation.nav", "/conversations", "calendar", 40, Set.of());
        }
    }
}
