package nl.klankbord.people.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.people.sheet.Packed;
import nl.klankbord.people.sheet.Table;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lists on their way in: at most one at a time, and none for longer than a day. */
@Repository
class Imports {
    private static final String COLUMNS =
            "id, source, extent, file_name, state, made_by, made_at, beat_at, columns, done, whole, said";

    private static final String ONE = "select " + COLUMNS + " from people.import";

    /**
     * A list with what it brought.
     *
     * @param rows null until it was read, and from when it was written
     * @param remarks what was wrong with it, as a file; null until it was written, or when nothing was wrong
     */
    record Brought(Import list, @Nullable Table rows, byte @Nullable [] remarks) {}

    private final JdbcClient database;
    private final Clock clock;

    Imports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins an import; false when another is under way. */
    @Transactional
    boolean begin(UUID id, String source, Extent extent, String fileName) {
        database.sql("select people.forget_imports(?)")
                .param(now())
                .query((row, number) -> true)
                .list();
        return database.sql("""
                        insert into people.import (id, source, extent, file_name, state, made_by, made_at, expires_at, beat_at)
                        values (:id, :source, :extent, :file, 'reading', access.viewer(), :now, :expires, :now)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("source", source)
                        .param("extent", extent.code())
                        .param("file", fileName)
                        .param("now", now())
                        .param("expires", now().plus(Import.KEPT))
                        .update()
                == 1;
    }

    /** The import that is under way. */
    @Transactional(readOnly = true)
    Optional<Import> underWay() {
        return database.sql(ONE + " where state in ('reading', 'read', 'writing') and expires_at > ?")
                .param(now())
                .query(Imports::row)
                .optional();
    }

    @Transactional(readOnly = true)
    Import find(UUID id) {
        return database.sql(ONE + " where id = ? and expires_at > ?")
                .params(id, now())
                .query(Imports::row)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** A list with its rows and remarks. */
    @Transactional(readOnly = true)
    Brought brought(UUID id) {
        return database.sql("select " + COLUMNS + ", rows, remarks from people.import where id = ? and expires_at > ?")
                .params(id, now())
                .query(Imports::brought)
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** The rows of a list that has been read. */
    @Transactional(readOnly = true)
    Table table(UUID id) {
        return database.sql("select rows from people.import where id = ? and rows is not null")
                .param(id)
                .query((row, number) -> Packed.unpack(row.getBytes(1)))
                .optional()
                .orElseThrow(NotHere::new);
    }

    @Transactional
    void keep(UUID id, Table table, Mapping mapping) {
        database.sql(
                        "update people.import set state = 'read', rows = ?, columns = ? where id = ? and state = 'reading'")
                .params(Packed.pack(table), mapping.kept(), id)
                .update();
    }

    @Transactional
    void keep(UUID id, Mapping mapping) {
        database.sql("update people.import set columns = ?, said = null where id = ? and state = 'read'")
                .params(mapping.kept(), id)
                .update();
    }

    @Transactional
    void refuse(UUID id, Message why) {
        database.sql("update people.import set state = 'refused', said = ? where id = ? and state = 'reading'")
                .params(texts(why), id)
                .update();
    }

    /** Takes the list up for writing; false when somebody else did, or it is gone. A server that died holds on to nothing. */
    @Transactional
    boolean takeUp(UUID id) {
        return database.sql("""
                        update people.import set state = 'writing', stop_asked = false, done = 0, whole = 0, said = null, beat_at = :now
                         where id = :id and (state = 'read' or state = 'writing' and beat_at < :dead)""")
                        .param("id", id)
                        .param("now", now())
                        .param("dead", now().minus(Import.PATIENCE))
                        .update()
                == 1;
    }

    /** Says how far the work is, where others can see it at once; answers whether somebody asked to stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean beat(UUID id, int done, int whole) {
        return database.sql(
                        "update people.import set done = ?, whole = ?, beat_at = ? where id = ? returning stop_asked")
                .params(done, whole, now(), id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Nothing was written; the list can be looked at again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void putDown(UUID id, Message why) {
        database.sql("update people.import set state = 'read', said = ? where id = ? and state = 'writing'")
                .params(texts(why), id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void finish(UUID id, Result result, byte @Nullable [] remarks) {
        database.sql("""
                        update people.import set state = 'written', rows = null, remarks = ?, counts = ?, without_account = ?
                         where id = ?""")
                .param(remarks)
                .param(result.counts())
                .param(result.withoutAccount().toArray(UUID[]::new))
                .param(id)
                .update();
    }

    @Transactional(readOnly = true)
    Result result(UUID id) {
        return database.sql("select counts, without_account from people.import where id = ? and state = 'written'")
                .param(id)
                .query((row, number) -> Result.of((Integer[]) row.getArray(1).getArray(), List.of((UUID[])
                        row.getArray(2).getArray())))
                .optional()
                .orElseThrow(NotHere::new);
    }

    /** Gives the import up. One that is being written is asked to stop; it ends without anything written. */
    @Transactional
    void giveUp(UUID id) {
        database.sql("update people.import set stop_asked = true where id = ? and state = 'writing' and beat_at >= ?")
                .params(id, now().minus(Import.PATIENCE))
                .update();
        database.sql("delete from people.import where id = ? and not (state = 'writing' and stop_asked)")
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String[] texts(Message message) {
        return Stream.concat(
                        Stream.of(message.key()), message.arguments().stream().map(String::valueOf))
                .toArray(String[]::new);
    }

    private static Brought brought(ResultSet row, int number) throws SQLException {
        byte[] rows = row.getBytes("rows");
        return new Brought(row(row, number), rows == null ? null : Packed.unpack(rows), row.getBytes("remarks"));
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        String columns = row.getString("columns");
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("source"),
                Extent.of(row.getString("extent")),
                row.getString("file_name"),
                State.of(row.getString("state")),
                row.getObject("made_by", UUID.class),
                instant(row, "made_at"),
                instant(row, "beat_at"),
                columns == null ? null : Mapping.of(columns),
                row.getInt("done"),
                row.getInt("whole"),
                message(row));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }

    private static @Nullable Message message(ResultSet row) throws SQLException {
        Array said = row.getArray("said");
        if (said == null) {
            return null;
        }
        List<String> texts = List.of((String[]) said.getArray());
        return new Message(texts.getFirst(), List.copyOf(texts.subList(1, texts.size())));
    }
}
