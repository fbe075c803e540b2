@NullMarked
package nl.klankbord.access.session;

import org.jspecify.annotations.NullMarked;
