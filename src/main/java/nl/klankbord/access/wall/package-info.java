@NullMarked
package nl.klankbord.access.wall;

import org.jspecify.annotations.NullMarked;
