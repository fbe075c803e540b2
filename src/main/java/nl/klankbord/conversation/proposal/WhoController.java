package nl.klankbord.conversation.proposal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Looking;
import nl.klankbord.access.SignedIn;
import nl.klankbord.people.Lines;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom do you want to talk with? */
@Controller
class WhoController {

    private final Choice choice;

    WhoController(Choice choice) {
        this.choice = choice;
    }

    @SignedIn
    @GetMapping("/proposal")
    ModelAndView show(@RequestParam(defaultValue = "") String guide) {
        return Page.show("conversation/proposal/who", choice.screen(guide));
    }

    @Component
    static class Choice {

        private final Lines lines;
        private final UnplannedRows unplanned;
        private final Clock clock;

        Choice(Lines lines, UnplannedRows unplanned, Clock clock) {
            this.lines = lines;
            this.unplanned = unplanned;
            this.clock = clock;
        }

        @Transactional(readOnly = true)
        public WhoScreen screen(String guide) {
            UUID me = Looking.me();
            return new WhoScreen(lines.team(), lines.guides(), unplanned.of(me, OffsetDateTime.now(clock)), guide);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry newConversationEntry() {
            return new NavEntry("conversation.proposal.nav", "/proposal", "plus", 30, Set.of());
        }
    }
}
