package nl.klankbord.launch;

import java.util.Map;
import java.util.Optional;

/** The way into a PostgreSQL that somebody else runs, as the environment tells it. */
record ExternalLogins(Login owner, Login app) {

    static Optional<ExternalLogins> from(Map<String, String> environment) {
        String url = environment.getOrDefault("KLANKBORD_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new BadOption("option.database-url", "KLANKBORD_DB_URL");
        }
        return Optional.of(new ExternalLogins(login(environment, url, "OWNER"), login(environment, url, "APP")));
    }

    private static Login login(Map<String, String> environment, String url, String role) {
        String name = "KLANKBORD_DB_" + role;
        return new Login(url, filled(environment, name), filled(environment, name + "_PASSWORD"));
    }

    private static String filled(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new BadOption("option.database-login", name);
        }
        return value;
    }
}
