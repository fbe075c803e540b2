@NullMarked
package nl.klankbord.post.invitation;

import org.jspecify.annotations.NullMarked;
