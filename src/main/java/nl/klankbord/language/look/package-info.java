/** A talk seen back by who was in it, turn by turn. What is pasted here travels in the form alone: nothing of it is kept. */
@NullMarked
package nl.klankbord.language.look;

import org.jspecify.annotations.NullMarked;
