package nl.klankbord.launch;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the embedded PostgreSQL is told: nothing confirmed is ever lost, and nothing about a person reaches its log. */
final class ClusterSettings {
    private final Map<String, String> settings = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("timezone", "UTC"),
            Map.entry("jit", "off"),
            // A failed statement repeats what somebody wrote.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_timezone", "UTC")));

    ClusterSettings with(Map<String, String> changes) {
        settings.putAll(changes);
        return this;
    }

    String on(int port) {
        settings.put("port", Integer.toString(port));
        return settings.entrySet().stream()
                .map(setting -> "%s = '%s'%n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
    }
}
