/** What lies behind the techniques: pitfalls, phases of change, needs, and the terms of the method. */
@NullMarked
package nl.klankbord.knowledge.topic;

import org.jspecify.annotations.NullMarked;
