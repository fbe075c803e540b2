package nl.klankbord.access;

/** The sorts of letter about somebody's way in. They come whatever somebody chose to hear. */
public enum LetterSort {
    /** A link to sign in with, once. */
    SIGN_IN_LINK,
    /** The password was changed. */
    PASSWORD_NOTICE,
    /** A passkey was added. */
    PASSKEY_NOTICE,
    /** A link that confirms another address to sign in with. */
    ADDRESS_LINK,
    /** Another address was asked for, or given. */
    ADDRESS_NOTICE
}
