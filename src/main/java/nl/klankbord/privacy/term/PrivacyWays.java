package nl.klankbord.privacy.term;

import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On Vandaag, for those who see to it that nothing stays too long. */
@Configuration(proxyBeanMethods = false)
class PrivacyWays {

    @Bean
    Part waysToPrivacy(Drawing drawing) {
        return new LinkPart(
                "today.side",
                92,
                PrivacyWays::keepsThePeople,
                drawing,
                "privacy.ways",
                new Link("/privacy/requests", "hand-heart", "privacy.watch.title", "privacy.watch.link"),
                new Link("/privacy/terms", "hourglass", "privacy.term.title", "privacy.term.link"),
                new Link("/privacy/papers", "file-text", "privacy.paper.title", "privacy.paper.link"),
                new Link("/privacy/law", "scale", "privacy.law.title", "privacy.law.link"),
                new Link("/privacy/erasures", "trash-2", "privacy.erasure.list", "privacy.erasure.link.more"));
    }

    private static boolean keepsThePeople(Guest guest) {
        return guest.roles().contains(Role.HR.code()) || guest.roles().contains(Role.ADMINISTRATOR.code());
    }
}
