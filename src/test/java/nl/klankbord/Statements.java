package nl.klankbord;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hears what is asked of the database while something is done: {@code Statements.during(() -> as(DAAN).get("/"))}. What
 * other threads ask is not heard. The statement that says who is looking is heard too.
 */
public final class Statements implements BeanPostProcessor {

    private static final ScopedValue<List<Asked>> HEARD = ScopedValue.newInstance();

    /**
     * One statement that was sent.
     *
     * @param sql its text, with question marks
     * @param values how its question marks were filled
     */
    public record Asked(String sql, List<Filling> values) {

        /** How the database would go about it, line by line. */
        List<String> plan(Connection connection) throws SQLException {
            List<String> plan = new ArrayList<>();
            try (var statement = connection.prepareStatement("explain (verbose, costs off) " + sql)) {
                for (Filling value : values) {
                    value.fill(statement);
                }
                for (var rows = statement.executeQuery(); rows.next(); ) {
                    plan.add(rows.getString(1));
                }
            }
            return plan;
        }
    }

    /** A value that was set before a statement was sent. */
    public record Filling(Method set, Object[] arguments) {
        void fill(PreparedStatement statement) throws SQLException {
            try {
                set.invoke(statement, arguments);
            } catch (ReflectiveOperationException fault) {
                throw new SQLException(fault);
            }
        }
    }

    /** Does the work, and answers with every statement that was sent for it. */
    public static List<Asked> during(Runnable work) {
        List<Asked> heard = new ArrayList<>();
        ScopedValue.where(HEARD, heard).run(work);
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("appDatabase")
                ? listening((DataSource) bean, DataSource.class, "", new ArrayList<>())
                : bean;
    }

    private static <T> T listening(T target, Class<T> kind, String sql, List<Filling> values) {
        Class<?>[] kinds = target instanceof AutoCloseable && kind == DataSource.class
                ? new Class<?>[] {kind, AutoCloseable.class}
                : new Class<?>[] {kind};
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), kinds, (proxy, method, arguments) -> {
            hear(method, arguments, sql, values);
            return passedOn(answer(target, method, arguments), method, arguments);
        }));
    }

    private static void hear(Method method, Object @Nullable [] arguments, String sql, List<Filling> values) {
        boolean sent = method.getName().startsWith("execute");
        if (sent && HEARD.isBound()) {
            HEARD.get().add(new Asked(arguments == null ? sql : arguments[0].toString(), List.copyOf(values)));
        } else if (method.getName().startsWith("set")
                && PreparedStatement.class.equals(method.getDeclaringClass())
                && arguments != null) {
            values.add(new Filling(method, arguments));
        }
    }

    private static @Nullable Object answer(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }

    private static @Nullable Object passedOn(@Nullable Object answer, Method method, Object @Nullable [] arguments) {
        return switch (answer) {
            case PreparedStatement statement
            when arguments != null ->
                listening(statement, PreparedStatement.class, arguments[0].toString(), new ArrayList<>());
            case Connection connection
            when method.getName().equals("getConnection") ->
                listening(connection, Connection.class, "", new ArrayList<>());
            case java.sql.Statement statement
            when method.getName().equals("createStatement") ->
                listening(statement, java.sql.Statement.class, "", new ArrayList<>());
            case null, default -> answer;
        };
    }
}
