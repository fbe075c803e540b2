@NullMarked
package nl.klankbord.post.mailbox;

import org.jspecify.annotations.NullMarked;
