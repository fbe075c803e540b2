package nl.klankbord.access.passkey;

/**
 * Making a passkey: the browser is told how.
 *
 * @param invitation what the script hands to the browser
 */
public record PasskeyAttemptScreen(String name, String invitation) {}
