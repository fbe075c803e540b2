/** Who may know what, told once more in plain Java without a policy or a table, and held against what the database shows. */
@NullMarked
package nl.klankbord.walls;

import org.jspecify.annotations.NullMarked;
