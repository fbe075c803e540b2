package nl.klankbord.access.door;

import gg.jte.TemplateEngine;
import java.util.List;
import nl.klankbord.access.session.CurrentViewer;
import nl.klankbord.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers, forged forms and doors: what stands between the street and the rooms. */
@Configuration(proxyBeanMethods = false)
class DoorSetting implements WebMvcConfigurer {

    private final ObjectProvider<ApiDoor> programs;

    DoorSetting(ObjectProvider<ApiDoor> programs) {
        this.programs = programs;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        // A mail program posts here by itself; the signature in the address is the token.
                        .ignoringRequestMatchers("/less-mail/*")
                        // No session, nothing to forge: a program shows its token, or is turned away at the door.
                        .ignoringRequestMatchers(request -> Problems.wanted(request)
                                && CurrentViewer.of(request).isEmpty()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, refused) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                // HouseHeaders sets them, also on what never gets this far.
                .headers(headers -> headers.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Links and forms know these methods; a form says DELETE in a hidden field. A program is told which ones a door takes. */
    @Bean
    HttpFirewall methods() {
        StrictHttpFirewall forms = new StrictHttpFirewall();
        forms.setAllowedHttpMethods(List.of("GET", "HEAD", "POST", "DELETE"));
        StrictHttpFirewall programs = new StrictHttpFirewall();
        programs.setAllowedHttpMethods(List.of("GET", "HEAD", "POST", "DELETE", "PUT", "PATCH"));
        return new EitherFirewall(forms, programs);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lostRequests(
            TemplateEngine templates, MessageSource messages) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LostRequests(templates, messages)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DoorKeeper(programs));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
        resolvers.add(new ApiCallerArgument());
    }
}
