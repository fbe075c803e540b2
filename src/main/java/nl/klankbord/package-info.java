@NullMarked
package nl.klankbord;

import org.jspecify.annotations.NullMarked;
