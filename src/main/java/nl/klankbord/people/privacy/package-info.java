@NullMarked
package nl.klankbord.people.privacy;

import org.jspecify.annotations.NullMarked;
