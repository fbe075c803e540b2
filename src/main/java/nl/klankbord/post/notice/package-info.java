@NullMarked
package nl.klankbord.post.notice;

import org.jspecify.annotations.NullMarked;
