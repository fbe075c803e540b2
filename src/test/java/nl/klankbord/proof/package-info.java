@NullMarked
package nl.klankbord.proof;

import org.jspecify.annotations.NullMarked;
