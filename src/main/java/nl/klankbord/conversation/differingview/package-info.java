/** 'I saw it differently': one's own words beside the minutes, which nobody changes. */
@NamedInterface("differingview")
@NullMarked
package nl.klankbord.conversation.differingview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
