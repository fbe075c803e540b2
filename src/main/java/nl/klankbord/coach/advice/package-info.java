/** Telling what is going on, and reading what could help. What is told stands in the address, in codes; nothing is kept. */
@NullMarked
package nl.klankbord.coach.advice;

import org.jspecify.annotations.NullMarked;
