package nl.klankbord.launch;

import java.util.Optional;

/** Which Klankbord this is. */
final class Product {
    private Product() {}

    static String version() {
        return Optional.ofNullable(Product.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }
}
