@NullMarked
package nl.klankbord.access.me;

import org.jspecify.annotations.NullMarked;
