/** How it stands with the backups, for the administrator: when the last one succeeded and how large it is. */
@NullMarked
package nl.klankbord.access.backup;

import org.jspecify.annotations.NullMarked;
