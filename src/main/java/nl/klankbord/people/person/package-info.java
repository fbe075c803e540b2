@NullMarked
package nl.klankbord.people.person;

import org.jspecify.annotations.NullMarked;
