@NullMarked
package nl.klankbord.privacy.kept;

import org.jspecify.annotations.NullMarked;
