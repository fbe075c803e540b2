@NullMarked
package nl.klankbord.access.door;

import org.jspecify.annotations.NullMarked;
