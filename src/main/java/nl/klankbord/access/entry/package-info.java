@NullMarked
package nl.klankbord.access.entry;

import org.jspecify.annotations.NullMarked;
