/** One minute before a talk: lay the list away, breathe, and know what you want. Nothing of it is kept unless somebody asks. */
@NullMarked
package nl.klankbord.conversation.pause;

import org.jspecify.annotations.NullMarked;
