@NullMarked
package nl.klankbord.access.signin;

import org.jspecify.annotations.NullMarked;
