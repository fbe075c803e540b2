package nl.klankbord.launch;

/** A running PostgreSQL with the database of one house, and the two roles that may enter it. */
public interface Database extends AutoCloseable {
    /** The role that owns every schema and runs the migrations. */
    Login owner();

    /** The role the application works as: no superuser, and never past row-level security. */
    Login app();

    /** False while the database is away and being brought back; a page can then say so kindly. */
    boolean available();

    @Override
    void close();
}
