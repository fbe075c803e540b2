@NullMarked
package nl.klankbord.post.preference;

import org.jspecify.annotations.NullMarked;
