@NullMarked
package nl.klankbord.access.example;

import org.jspecify.annotations.NullMarked;
