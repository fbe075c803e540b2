/** What somebody does well and likes doing, by technique; advice weighs it. */
@NullMarked
package nl.klankbord.coach.skill;

import org.jspecify.annotations.NullMarked;
