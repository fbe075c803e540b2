import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text of SQL that a screen asks, and which of the viewer's values go where. */
record Question(String sql, List<String> names) {

    private static final Pattern NAME = Pattern.compile("(?<!:):(\\w+)");

    /** A text with :names in it. */
    static Question of(String text) {
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) names.add(found.group(1));
        return new Question(found.replaceAll("?"), names);
    }

    /** The product's own text, so that what is measured is what people wait for. */
    static String text(String classAndField) throws ReflectiveOperationException {
        int dot = classAndField.lastIndexOf('.');
        Field field = Class.forName("nl.klankbord." + classAndField.substring(0, dot)).getDeclaredField(classAndField.substring(dot + 1));
        field.setAccessible(true);
        return (String) field.get(null);
    }

    /** The same text for another role: the database then keeps a plan for each. */
    Question as(String role) {
        return new Question("/* " + role + " */ " + sql, names);
    }

    /** Asks, reads every row to its last column, and says how many there were. */
    int ask(Connection connection, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) statement.setObject(i + 1, values.get(names.get(i)));
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static int read(ResultSet rows) throws SQLException {
        int count = 0;
        int columns = rows.getMetaData().getColumnCount();
        for (; rows.next(); count++) for (int c = 1; c <= columns; c++) rows.getString(c);
        return count;
    }
}
