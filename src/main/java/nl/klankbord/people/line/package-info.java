@NullMarked
package nl.klankbord.people.line;

import org.jspecify.annotations.NullMarked;
