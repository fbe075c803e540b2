package nl.klankbord.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One way into a PostgreSQL database.
 *
 * @param url a JDBC address without a name or password in it
 */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Connections made one by one, without a pool. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("klankbord");
        source.setConnectTimeout(5);
        // The detail of an error repeats the row it is about, and a row is about a person.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
