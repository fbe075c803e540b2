package nl.klankbord.conversation.guide;

import java.util.List;
import nl.klankbord.knowledge.guide.Guide;
import nl.klankbord.knowledge.piece.HouseShelf;

/**
 * What lies ready for whoever prepares a talk.
 *
 * @param offered the guides they can choose from
 * @param shelf what this house wrote itself
 */
public record Shelved(Chosen chosen, List<Guide> offered, HouseShelf shelf) {}
