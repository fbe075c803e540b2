package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the layout who it draws for. Implemented by the module that knows. */
public interface GuestBook {

    /** The guest of this request; never fails, also when the database is away. */
    Guest guest(HttpServletRequest request);
}
