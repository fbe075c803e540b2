@NullMarked
package nl.klankbord.access.addresschange;

import org.jspecify.annotations.NullMarked;
