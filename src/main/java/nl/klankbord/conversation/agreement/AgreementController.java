package nl.klankbord.conversation.agreement;

import java.util.Set;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.NavEntry;
import nl.klankbord.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** My agreements: what I promised, and what was promised to me. */
@Controller
class AgreementController {

    private final AgreementReader reader;

    AgreementController(AgreementReader reader) {
        this.reader = reader;
    }

    @SignedIn
    @GetMapping("/agreements")
    ModelAndView show(Viewer viewer) {
        return Page.show("conversation/agreement/list", reader.lately(viewer.id()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nav {
        @Bean
        NavEntry agreementsEntry() {
            return new NavEntry("agreement.nav", "/agreements", "handshake", 50, Set.of());
        }
    }
}
