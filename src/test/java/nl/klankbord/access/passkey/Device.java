package nl.klankbord.access.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.upokecenter.cbor.CBORObject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Somebody's phone, as far as a passkey goes: one key, for one house, with a counter.
 *
 * @param origin the page that its browser believes to be on
 */
public record Device(KeyPair key, byte[] id, String origin) {

    private static final String HOST = "localhost";

    /** One whose browser is on this page. */
    static Device on(String origin) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return new Device(
                    keys.generateKeyPair(), UUID.randomUUID().toString().getBytes(UTF_8), origin);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One whose browser is on a page of the house. */
    public static Device here() {
        return on("http://localhost");
    }

    /** The same key, on a page that stands elsewhere. */
    Device lured(String elsewhere) {
        return new Device(key, id, elsewhere);
    }

    /** What it answers when it makes a passkey. */
    public String make(String challenge) {
        byte[] head = authenticator(0x45, 0);
        byte[] cose = cose();
        byte[] data = ByteBuffer.allocate(head.length + 18 + id.length + cose.length)
                .put(head)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .array();
        byte[] attestation = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", data)
                .EncodeToBytes();
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\""
                .formatted(text(client("create", challenge)), text(attestation)));
    }

    /** What it answers when it shows its passkey for the so-manieth time. */
    public String show(String challenge, UUID person, int counted) {
        return shown(authenticator(0x05, counted), challenge, person);
    }

    /** The same, touched by somebody of whom it asked no finger, no face and no code. */
    String touched(String challenge, UUID person, int counted) {
        return shown(authenticator(0x01, counted), challenge, person);
    }

    private String shown(byte[] data, String challenge, UUID person) {
        byte[] client = client("get", challenge);
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(
                                text(client),
                                text(data),
                                text(signed(data, client)),
                                Ceremony.handle(person).getBase64Url()));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                .formatted(text(id), response);
    }

    private byte[] client(String deed, String challenge) {
        return "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(deed, challenge, origin)
                .getBytes(UTF_8);
    }

    private static byte[] authenticator(int flags, int counted) {
        return ByteBuffer.allocate(37)
                .put(sha(HOST.getBytes(UTF_8)))
                .put((byte) flags)
                .putInt(counted)
                .array();
    }

    private byte[] cose() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, number(open.getW().getAffineX()))
                .Add(-3, number(open.getW().getAffineY()))
                .EncodeToBytes();
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            signature.update(sha(client));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] number(BigInteger number) {
        byte[] all = new byte[33];
        byte[] some = number.toByteArray();
        System.arraycopy(some, 0, all, all.length - some.length, some.length);
        return Arrays.copyOfRange(all, 1, 33);
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
