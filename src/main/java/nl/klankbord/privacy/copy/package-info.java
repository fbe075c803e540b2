@NullMarked
package nl.klankbord.privacy.copy;

import org.jspecify.annotations.NullMarked;
