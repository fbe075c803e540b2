package nl.klankbord.access.wall;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The application's own way to the database: as the role that row-level security binds, and never beside it. */
@Configuration(proxyBeanMethods = false)
class WallSetting {

    @Bean
    @Primary
    DataSource guardedDatabase(@Qualifier("appDatabase") DataSource pool) {
        return new GuardedDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource guarded, Clock clock) {
        return new ViewerTransactions(guarded, clock);
    }
}
