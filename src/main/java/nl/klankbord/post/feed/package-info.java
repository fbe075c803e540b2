@NullMarked
package nl.klankbord.post.feed;

import org.jspecify.annotations.NullMarked;
