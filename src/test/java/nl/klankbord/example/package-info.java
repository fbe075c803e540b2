/** The example organisation, made for a test. */
@NullMarked
package nl.klankbord.example;

import org.jspecify.annotations.NullMarked;
