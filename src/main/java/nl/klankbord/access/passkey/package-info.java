@NullMarked
package nl.klankbord.access.passkey;

import org.jspecify.annotations.NullMarked;
