package nl.klankbord.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Every view is a template; it goes before the resolvers that come with the framework. */
record ScreenResolver(TemplateEngine engine, Frames frames) implements ViewResolver, Ordered {

    @Override
    public View resolveViewName(String name, Locale locale) {
        return new ScreenView(engine, frames, name);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
