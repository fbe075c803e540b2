package nl.klankbord.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where this house stands on the web, and so for whom a passkey works: for no look-alike elsewhere.
 *
 * @param address as a browser names it: 'https://klankbord.example.org'
 * @param host the name alone
 */
record Origin(String address, String host) {

    private static final String MACHINE = "localhost";

    /** The address that was set; without one, this machine under its own name. Empty where browsers know no passkeys. */
    static Optional<Origin> of(String set, HttpServletRequest request) {
        return set.isBlank() ? here(request) : written(set.strip());
    }

    private static Optional<Origin> here(HttpServletRequest request) {
        return written(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort())
                .filter(it -> it.host.equals(MACHINE));
    }

    /** As a browser writes it: in small letters, without the port that goes without saying. Nonsense is no address. */
    private static Optional<Origin> written(String address) {
        try {
            URI place = new URI(address.toLowerCase(Locale.ROOT));
            return Optional.ofNullable(place.getHost())
                    .filter(host -> "https".equals(place.getScheme()) || MACHINE.equals(host))
                    .map(host -> new Origin(place.getScheme() + "://" + host + port(place), host));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String port(URI place) {
        int usual = "https".equals(place.getScheme()) ? 443 : 80;
        return place.getPort() < 0 || place.getPort() == usual ? "" : ":" + place.getPort();
    }
}
