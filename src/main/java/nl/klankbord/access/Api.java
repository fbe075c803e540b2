package nl.klankbord.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This door is for programs: it opens for the page of somebody who signed in, and for a program with a token that an administrator made.
 * Whoever comes with a token is nobody, so behind such a door there is nothing about people.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Api {}
