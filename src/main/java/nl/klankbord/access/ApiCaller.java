package nl.klankbord.access;

import java.util.UUID;

/**
 * Who asks at a door for programs, to count how often. It says nothing about who that is.
 *
 * @param id of a token, or of whoever signed in
 */
public record ApiCaller(UUID id) {}
