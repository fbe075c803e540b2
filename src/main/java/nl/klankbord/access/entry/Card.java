package nl.klankbord.access.entry;

import java.time.Instant;

/**
 * A card on paper for somebody who comes in for the first time.
 *
 * @param place where Klankbord is, as one types it
 * @param link the same with the code in it, for the picture that a phone reads
 * @param code as it is written in groups
 * @param until when the code stops working
 */
public record Card(String name, String address, String place, String link, String code, Instant until) {

    /** What one types to come in: 'klankbord.delinde.example/entry'. */
    public String typed() {
        return place.replaceFirst("^https?://", "") + "/entry";
    }

    /** The picture of the link, as one path. */
    public String picture() {
        return QrCode.path(link);
    }

    /** How wide and high the picture is, in squares. */
    public int pictureSize() {
        return QrCode.size(link);
    }
}
