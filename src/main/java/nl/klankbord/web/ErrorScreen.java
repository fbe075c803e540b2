package nl.klankbord.web;

/** A page that could not be shown, said kindly. The status picks the words: error.404.title and so on. */
public record ErrorScreen(int status) {

    /** The statuses that have words of their own; any other is said as 400 or 500. */
    public String key() {
        return switch (status) {
            case 400, 403, 404, 413, 503 -> "error." + status;
            case 405, 406, 415 -> "error.404";
            default -> status < 500 ? "error.400" : "error.500";
        };
    }

    /** The picture that goes with the words, as it is called in scenes.svg. */
    public String scene() {
        return switch (status) {
            case 403 -> "door";
            case 413 -> "parcel";
            default -> status < 500 ? "signpost" : "tea";
        };
    }
}
