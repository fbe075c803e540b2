package nl.klankbord.post.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the house stands, as somebody far from it types it. */
@Component
public class OwnHouse {

    private final String address;

    OwnHouse(@Value("${klankbord.address:}") String address, @Value("${server.port:8080}") int port) {
        this.address = (address.isBlank() ? "http://localhost:" + port : address.strip()).replaceFirst("/+$", "");
    }

    /** The address of Klankbord, without a slash at the end. */
    public String address() {
        return address;
    }
}
