/** Reading files of content strictly: a field that is missing or unknown is a fault of the file. */
@NullMarked
package nl.klankbord.knowledge.content;

import org.jspecify.annotations.NullMarked;
