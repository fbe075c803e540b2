/** Layout, pages, words and forms: what every screen shares. Knows no module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.klankbord.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
