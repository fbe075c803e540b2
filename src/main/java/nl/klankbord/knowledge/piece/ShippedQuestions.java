package nl.klankbord.knowledge.piece;

import java.util.List;
import nl.klankbord.web.Language;

/** The sentences that came along, asked for by whoever writes their own. The room where people prepare a talk answers. */
public interface ShippedQuestions {

    /** Those for one side of one kind of conversation, in one language. */
    List<String> told(String kind, boolean manager, Language language);
}
