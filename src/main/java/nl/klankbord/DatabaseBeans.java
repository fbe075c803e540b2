package nl.klankbord;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.klankbord.launch.Database;
import nl.klankbord.launch.Login;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Hands a running database to the application: {@code appDatabase} is the one everything works with; {@code
 * ownerDatabase}, past no wall but able to change tables, only comes to who asks for it by that name.
 */
public record DatabaseBeans(Database database) implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("appDatabase", DataSource.class, () -> pool(database.app()), bean -> {
            // The wall stands before it: whoever asks for a database without a name gets the guarded one.
            setOnlyByName(bean);
            bean.setDestroyMethodName("close");
        });
        context.registerBean(
                "ownerDatabase", DataSource.class, () -> database.owner().dataSource(), bean -> {
                    setOnlyByName(bean);
                });
        context.registerBean("database", Database.class, () -> database, bean -> {
            if (bean instanceof AbstractBeanDefinition definition) {
                // The launcher opened it, and closes it after the last page was answered.
                definition.setDestroyMethodName("");
            }
        });
    }

    private static void setOnlyByName(BeanDefinition bean) {
        if (bean instanceof AbstractBeanDefinition definition) {
            definition.setDefaultCandidate(false);
        }
    }

    private static DataSource pool(Login login) {
        var settings = new HikariConfig();
        settings.setPoolName("app");
        settings.setDataSource(login.dataSource());
        // Long enough for a busy moment, short enough to say kindly that the database is away.
        settings.setConnectionTimeout(3_000);
        settings.setValidationTimeout(1_000);
        return new HikariDataSource(settings);
    }
}
