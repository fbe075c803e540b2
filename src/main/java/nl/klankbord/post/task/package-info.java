@NullMarked
package nl.klankbord.post.task;

import org.jspecify.annotations.NullMarked;
