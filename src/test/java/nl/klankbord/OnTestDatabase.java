package nl.klankbord;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Gives the application under test a fresh database: {@code @ContextConfiguration(initializers = OnTestDatabase.class)}. */
public final class OnTestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        // A test does the rounds itself, at its own time.
        TestPropertyValues.of("klankbord.rounds=false").applyTo(context);
        new DatabaseBeans(TestDatabase.fresh()).initialize(context);
    }
}
