/** Planted offenders: every class here breaks one rule of the house on purpose, and a guard must catch it. Nothing uses them. */
package offender;
