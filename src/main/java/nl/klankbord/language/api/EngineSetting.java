package nl.klankbord.language.api;

import nl.klankbord.language.Engines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One set of engines for the whole house: the dictionary is in memory once, whoever reads. */
@Configuration(proxyBeanMethods = false)
class EngineSetting {

    @Bean
    Engines engines() {
        return new Engines();
    }
}
