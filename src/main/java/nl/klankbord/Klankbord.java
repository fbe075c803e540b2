package nl.klankbord;

import java.util.Map;
import nl.klankbord.launch.Database;
import nl.klankbord.launch.Launcher;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: good conversations between a manager and an employee, and what was agreed. */
@SpringBootApplication
public class Klankbord {
    public static void main(String[] args) {
        Launcher.main(Klankbord::open, args);
    }

    private static AutoCloseable open(Database database, Map<String, Object> settings) {
        var application = new SpringApplication(Klankbord.class);
        application.setDefaultProperties(settings);
        application.addInitializers(new DatabaseBeans(database));
        // The launcher closes the pages first and the database last; two hooks would race.
        application.setRegisterShutdownHook(false);
        return application.run();
    }
}
