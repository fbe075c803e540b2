@NullMarked
package nl.klankbord.privacy.erasure;

import org.jspecify.annotations.NullMarked;
