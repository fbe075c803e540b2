package nl.klankbord.language.talk.view;

/** What one of the two said before the other spoke again. */
public record Turn(Speaker speaker, String text) {

    /** Who spoke. */
    public enum Speaker {
        MANAGER,
        EMPLOYEE
    }
}
