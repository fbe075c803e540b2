@NullMarked
package nl.klankbord.access.role;

import org.jspecify.annotations.NullMarked;
