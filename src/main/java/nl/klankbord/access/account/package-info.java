@NullMarked
package nl.klankbord.access.account;

import org.jspecify.annotations.NullMarked;
