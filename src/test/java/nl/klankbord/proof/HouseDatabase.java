package nl.klankbord.proof;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import nl.klankbord.launch.Login;

/** The tables behind a house, seen as their owner, past every wall: what is there, whatever a page says. */
final class HouseDatabase {

    private static final int PORT_LINE = 3;

    private HouseDatabase() {}

    /** Of a house that keeps everything in this folder. */
    static Connection of(Path data) throws IOException, SQLException {
        Properties secrets = new Properties();
        secrets.load(new StringReader(Files.readString(data.resolve("secrets"))));
        String port = Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        String url = "jdbc:postgresql://127.0.0.1:%s/klankbord?sslmode=disable&gssEncMode=disable".formatted(port);
        return new Login(url, "owner", secrets.getProperty("owner")).connect();
    }

    static long number(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
