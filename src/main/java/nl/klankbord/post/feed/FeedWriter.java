package nl.klankbord.post.feed;

import java.time.Clock;
import nl.klankbord.access.Addressees;
import nl.klankbord.access.Addressees.Addressee;
import nl.klankbord.post.invitation.ICalendar;
import nl.klankbord.post.invitation.Invitations;
import nl.klankbord.post.mail.OwnHouse;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a calendar program fetches, as the person whose calendar it is. */
@Component
class FeedWriter {

    private final Invitations invitations;
    private final Addressees addressees;
    private final MessageSource messages;
    private final OwnHouse house;
    private final Clock clock;

    FeedWriter(Invitations invitations, Addressees addressees, MessageSource messages, OwnHouse house, Clock clock) {
        this.invitations = invitations;
        this.addressees = addressees;
        this.messages = messages;
        this.house = house;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String calendar() {
        Words words =
                new Words(messages, addressees.own().map(Addressee::language).orElseThrow(NotHere::new));
        return ICalendar.feed(invitations.standing(), words, house.address(), clock.instant());
    }
}
