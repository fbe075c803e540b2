package nl.klankbord.post.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way to the mail server of the organisation, when there is one. */
@Component
class Smtp {

    private static final int PERMANENT = 500;

    private final SmtpSetting setting;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    Smtp(SmtpSetting setting) {
        this.setting = setting;
        server.setHost(setting.host());
        server.setPort(setting.port());
        if (!setting.user().isEmpty()) {
            server.setUsername(setting.user());
            server.setPassword(setting.password());
        }
        server.setJavaMailProperties(properties(setting));
    }

    /** Whether a mail server was set up. */
    boolean there() {
        return !setting.host().isBlank();
    }

    Carried carry(Envelope envelope) {
        try {
            server.send(Mime.of(envelope, server.getSession()));
            return Carried.SENT;
        } catch (AddressException wrong) {
            return Carried.REFUSED;
        } catch (MailAuthenticationException locked) {
            return Carried.LOCKED;
        } catch (MailSendException failed) {
            return Arrays.stream(failed.getMessageExceptions()).anyMatch(Smtp::refused)
                    ? Carried.REFUSED
                    : Carried.AWAY;
        } catch (MailException | MessagingException away) {
            return Carried.AWAY;
        }
    }

    /** Whether the server said that this address does not exist here, for good. */
    private static boolean refused(Throwable failed) {
        return Stream.<@Nullable Throwable>iterate(failed, it -> it != null, Smtp::next)
                .anyMatch(it -> it instanceof SMTPAddressFailedException no && no.getReturnCode() >= PERMANENT);
    }

    private static @Nullable Throwable next(@Nullable Throwable failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Properties properties(SmtpSetting setting) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!setting.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(setting.tls().equals("tls")));
        properties.put("mail.smtp.starttls.enable", String.valueOf(setting.tls().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required", String.valueOf(setting.tls().equals("starttls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // A server that says nothing must not hold up the letters of everybody else.
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        return properties;
    }
}
