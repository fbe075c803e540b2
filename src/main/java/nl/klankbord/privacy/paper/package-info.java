@NullMarked
package nl.klankbord.privacy.paper;

import org.jspecify.annotations.NullMarked;
