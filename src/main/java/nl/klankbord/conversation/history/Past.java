package nl.klankbord.conversation.history;

import java.util.List;
import nl.klankbord.conversation.experience.Sides;

/** What came of one conversation: what was agreed in it, and how it felt as far as the viewer may see it. */
record Past(List<Pact> pacts, Sides sides) {}
