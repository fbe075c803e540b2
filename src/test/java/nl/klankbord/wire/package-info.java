/** Requests as they come over the line: byte by byte, with nothing in between that mends them. */
@NullMarked
package nl.klankbord.wire;

import org.jspecify.annotations.NullMarked;
