/** What a room says about what it keeps of people. */
@NamedInterface("spi")
@NullMarked
package nl.klankbord.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
