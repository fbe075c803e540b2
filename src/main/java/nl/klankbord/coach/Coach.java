package nl.klankbord.coach;

/** Who gives advice for a situation. The same situation always gets the same advice. */
public interface Coach {

    /** What could help here, or that now is not the moment. */
    Advice advise(Situation situation);
}
