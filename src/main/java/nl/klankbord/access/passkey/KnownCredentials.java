package nl.klankbord.access.passkey;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Our passkeys as the library asks for them. It asks by what a device showed, never by a name that somebody typed. */
@Component
class KnownCredentials implements CredentialRepository {

    private static final int ID = 16;

    private final Passkeys passkeys;

    KnownCredentials(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Nobody is asked by name, so nobody's passkeys are listed. */
    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String name) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String name) {
        return Optional.of(Ceremony.handle(UUID.fromString(name)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        if (handle.size() != ID) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new UUID(id.getLong(), id.getLong()).toString());
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return known(credential).filter(it -> it.getUserHandle().equals(handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return known(credential).stream().collect(Collectors.toUnmodifiableSet());
    }

    private Optional<RegisteredCredential> known(ByteArray credential) {
        return passkeys.find(credential.getBytes())
                .map(it -> RegisteredCredential.builder()
                        .credentialId(credential)
                        .userHandle(Ceremony.handle(it.person()))
                        .publicKeyCose(new ByteArray(it.key()))
                        .signatureCount(it.counted())
                        .build());
    }
}
