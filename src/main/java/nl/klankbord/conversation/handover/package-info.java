/** What an employee lets a new manager read of the talks with a former one: tapped item by item, and taken back at will. */
@NamedInterface("handover")
@NullMarked
package nl.klankbord.conversation.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
