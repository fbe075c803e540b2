package nl.klankbord.post;

import java.util.List;

/** What a room does every night while nobody looks. Nobody is the viewer then; each piece sees to whose eyes it is done with. */
public interface Chore {

    /** The pieces of work; one that breaks does not keep the others from being done. */
    List<Runnable> pieces();
}
