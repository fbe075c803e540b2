@NullMarked
package nl.klankbord.access.setup;

import org.jspecify.annotations.NullMarked;
