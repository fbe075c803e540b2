@NullMarked
package nl.klankbord.post.mail;

import org.jspecify.annotations.NullMarked;
