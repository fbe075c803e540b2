package nl.klankbord.post.mail;

import java.util.Locale;
import nl.klankbord.web.Message;

/** The sorts of letter that the house writes. */
public enum Kind {
    /** Something stands in the reader's calendar, or stands there at another time. */
    INVITATION,
    /** Something goes out of the reader's calendar. */
    WITHDRAWAL,
    /** Something comes back in the reader's calendar. */
    REPETITION,
    /** It does not come back any more. */
    ENDING,
    /** Something lies ready for the reader. */
    NOTICE,
    /** What is near, promised or waiting, in one letter. */
    DIGEST,
    /** A link to sign in with, once. */
    SIGN_IN_LINK,
    /** The password was changed. */
    PASSWORD_NOTICE,
    /** A passkey was added. */
    PASSKEY_NOTICE,
    /** A link that confirms another address to sign in with. */
    ADDRESS_LINK,
    /** Another address was asked for, or given. */
    ADDRESS_NOTICE;

    /** Whether its reader can choose to hear less of it. What is about their own way in they cannot. */
    boolean canBeLess() {
        return this == INVITATION || this == WITHDRAWAL || this == DIGEST;
    }

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The subject of such a letter; whoever sees it in passing learns nothing from it. */
    public Message subject() {
        return Message.of("post.subject." + code());
    }

    /** The kind of a code. */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
