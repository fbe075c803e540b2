package nl.klankbord.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates, words and the one clock. */
@Configuration(proxyBeanMethods = false)
class WebSetting implements WebMvcConfigurer {

    /** A drawing has no hash in its address, so browsers ask each time whether it is still the same. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/icons.svg", "/scenes.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ScreenResolver screens(TemplateEngine engine, Frames frames) {
        return new ScreenResolver(engine, frames);
    }

    /** The organisation's clock; tests hand in one that moves. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${klankbord.zone:Europe/Amsterdam}") String zone) {
        return new HouseClock(ZoneId.of(zone));
    }

    /** One file of words per module and language, found by its place. */
    @Bean
    MessageSource messageSource() throws IOException {
        ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties");
        source.setBasenames(Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replace("_nl.properties", ""))
                .map(module -> "classpath:messages/" + module)
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setCacheSeconds(-1);
        return source;
    }
}
