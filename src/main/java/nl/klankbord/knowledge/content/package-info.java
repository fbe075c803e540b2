/** Reading files of content strictly: a field that is missing or unknown is a fault of the file. */
@NamedInterface("content")
@NullMarked
package nl.klankbord.knowledge.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
