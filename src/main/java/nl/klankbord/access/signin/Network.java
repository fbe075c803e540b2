package nl.klankbord.access.signin;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where on the network a request came from: of IPv6 the half that belongs to one house, because the other half is free to vary. */
final class Network {

    private static final int HALF = 8;

    private Network() {}

    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 2 * HALF ? HexFormat.of().formatHex(Arrays.copyOf(bytes, HALF)) : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
