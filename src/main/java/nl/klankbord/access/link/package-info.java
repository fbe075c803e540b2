@NullMarked
package nl.klankbord.access.link;

import org.jspecify.annotations.NullMarked;
