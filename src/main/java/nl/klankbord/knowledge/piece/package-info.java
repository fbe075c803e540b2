/** What a house writes itself beside what came along: guides and sets of questions, in versions. */
@NamedInterface("piece")
@NullMarked
package nl.klankbord.knowledge.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
