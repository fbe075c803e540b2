package nl.klankbord.access.wall;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The application's own way to the database: as the role that row-level security binds, and never beside it. */
@Configuration(proxyBeanMethods = false)
class WallSetting {

    @Bean(destroyMethod = "close")
    HikariDataSource pool(
            @Value("${klankbord.database.url}") String url,
            @Value("${klankbord.database.user}") String user,
            @Value("${klankbord.database.password}") String password,
            @Value("${klankbord.database.connections:16}") int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(3_000);
        config.setInitializationFailTimeout(10_000);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("prepareThreshold", "3");
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    DataSource guarded(HikariDataSource pool) {
        return new GuardedDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource guarded, Clock clock) {
        return new ViewerTransactions(guarded, clock);
    }
}
