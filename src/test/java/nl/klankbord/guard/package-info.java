/** What the house watches over: each guard looks at a set of things handed to it, the house's own or planted offenders. */
@NullMarked
package nl.klankbord.guard;

import org.jspecify.annotations.NullMarked;
