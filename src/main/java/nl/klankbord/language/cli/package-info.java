/** The language engine from the command line, a line of JSON at a time. */
@NullMarked
package nl.klankbord.language.cli;

import org.jspecify.annotations.NullMarked;
