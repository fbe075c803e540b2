package nl.klankbord.conversation.history;

import java.util.List;
import nl.klankbord.conversation.experience.Sides;
import org.jspecify.annotations.Nullable;

/** What came of one conversation: what was written, what was agreed in it, and how it felt as far as the viewer may see it. */
record Past(@Nullable Gist gist, List<Pact> pacts, Sides sides) {}
