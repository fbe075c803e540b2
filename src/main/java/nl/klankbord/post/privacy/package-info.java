@NullMarked
package nl.klankbord.post.privacy;

import org.jspecify.annotations.NullMarked;
