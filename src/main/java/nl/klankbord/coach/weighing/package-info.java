/** How a situation becomes advice: rules that weigh, cautions that always hold, and an order in which to use it. Knows no Spring. */
@NullMarked
package nl.klankbord.coach.weighing;

import org.jspecify.annotations.NullMarked;
