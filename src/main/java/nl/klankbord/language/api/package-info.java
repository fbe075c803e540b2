/** The language engine for programs: what can be asked of it, and the doors at which a program asks. */
@NullMarked
package nl.klankbord.language.api;

import org.jspecify.annotations.NullMarked;
