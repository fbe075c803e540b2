@NamedInterface("digest")
@NullMarked
package nl.klankbord.post.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
