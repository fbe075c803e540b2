package nl.klankbord.conversation.strength;

import nl.klankbord.web.Drawing;
import nl.klankbord.web.Guest;
import nl.klankbord.web.LinkPart;
import nl.klankbord.web.LinksScreen.Link;
import nl.klankbord.web.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to what one is good at and what one needs, from the place where somebody finds what is theirs. */
@Configuration(proxyBeanMethods = false)
class StrengthWays {

    @Bean
    Part strengthWay(Drawing drawing) {
        Link mine = new Link("/strengths", "sparkles", "strength.title", "strength.more");
        Link needs = new Link("/needs", "compass", "need.title", "need.more");
        return new LinkPart("me", 30, Guest::signedIn, drawing, "", mine, needs);
    }
}
