package nl.klankbord.post.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever runs the house set for its mail. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    SmtpSetting smtpSetting(
            @Value("${klankbord.smtp.host:}") String host,
            @Value("${klankbord.smtp.port:587}") int port,
            @Value("${klankbord.smtp.user:}") String user,
            @Value("${klankbord.smtp.password:}") String password,
            @Value("${klankbord.smtp.tls:starttls}") String tls,
            @Value("${klankbord.smtp.from:klankbord@klankbord.example}") String from) {
        return new SmtpSetting(host.strip(), port, user, password, tls, from.strip());
    }
}
