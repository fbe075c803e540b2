package nl.klankbord.example;

import nl.klankbord.TestHouse;
import org.springframework.beans.factory.BeanFactory;

/** Lets the example organisation move into the house of a test: everything that people can do has been done there. */
public final class ExampleForTests {

    private ExampleForTests() {}

    /** Throws out whoever lives there, and tells the whole story. */
    public static void moveIn(BeanFactory beans, TestHouse.Keys house) {
        house.run("""
                do $$ begin
                    execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
                               from pg_tables where schemaname in ('access', 'privacy', 'people', 'post', 'conversation', 'coach', 'language', 'knowledge')
                                and tablename <> 'flyway_schema_history');
                end $$""");
        ExampleHouse example = beans.getBean(ExampleHouse.class);
        if (!example.make(progress -> {})) {
            throw new IllegalStateException("somebody lives there still");
        }
        example.whole();
    }
}
