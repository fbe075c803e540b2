package nl.klankbord.post.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.klankbord.access.Looking;
import nl.klankbord.post.mail.Letter.Slip;
import nl.klankbord.post.mailbox.Mailboxes;
import nl.klankbord.web.HouseClock;
import org.springframework.stereotype.Component;

/** Brings a letter away. Nothing of the database is held on to while the mail server makes up its mind. */
@Component
public class Postman {

    private final Mails mails;
    private final WritingDesk desk;
    private final Mailboxes mailboxes;
    private final Smtp smtp;
    private final Clock clock;

    Postman(Mails mails, WritingDesk desk, Mailboxes mailboxes, Smtp smtp, Clock clock) {
        this.mails = mails;
        this.desk = desk;
        this.mailboxes = mailboxes;
        this.smtp = smtp;
        this.clock = clock;
    }

    /** Brings this letter away, if it still waits. Answers with when to try again; empty when it is done with. */
    public Optional<Instant> bring(UUID mail) {
        AtomicReference<Optional<Instant>> again = new AtomicReference<>(Optional.empty());
        mails.waiting(mail).ifPresent(it -> asItsReader(it, () -> again.set(attempt(mail, it.example()))));
        return again.get();
    }

    private static void asItsReader(Waiting waiting, Runnable work) {
        Runnable asReader = () -> Looking.as(waiting.person(), work);
        if (waiting.example()) {
            HouseClock.at(waiting.madeAt(), asReader);
        } else {
            asReader.run();
        }
    }

    private Optional<Instant> attempt(UUID mail, boolean example) {
        Optional<Envelope> envelope = desk.write(mail);
        if (envelope.isEmpty()) {
            mails.drop(mail);
            return Optional.empty();
        }
        int tries = mails.find(mail).map(it -> it.tries() + 1).orElse(1);
        return settle(mail, carry(envelope.get(), example), tries);
    }

    /** An example organisation has no mail server, whatever is set up: its people do not exist. */
    private Carried carry(Envelope envelope, boolean example) {
        if (example) {
            Slip slip = envelope.slip();
            mailboxes.put(
                    envelope.id(),
                    envelope.subject(),
                    envelope.text(),
                    envelope.html(),
                    slip == null ? null : slip.text());
            return Carried.UNSENT;
        }
        return smtp.there() ? smtp.carry(envelope) : Carried.UNSENT;
    }

    private Optional<Instant> settle(UUID mail, Carried carried, int tries) {
        switch (carried) {
            case SENT -> mails.settle(mail, "sent", null);
            case UNSENT -> mails.settle(mail, "unsent", null);
            case REFUSED -> mails.settle(mail, "undeliverable", carried.fault());
            case AWAY, LOCKED -> {
                return missed(mail, carried, Patience.after(tries));
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> missed(UUID mail, Carried carried, Optional<Duration> pause) {
        if (pause.isEmpty()) {
            mails.settle(mail, "undeliverable", carried.fault());
        } else {
            mails.missed(mail, carried.fault());
        }
        return pause.map(clock.instant()::plus);
    }
}
