/** Sign-in, sessions, roles and the audit trail: who is looking, and through which door. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package nl.klankbord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
