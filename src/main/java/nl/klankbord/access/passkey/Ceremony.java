package nl.klankbord.access.passkey;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorAttestationResponse;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientRegistrationExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialParameters;
import com.yubico.webauthn.data.PublicKeyCredentialRequestOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.session.Token;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said to a device and what is made of its answer (WebAuthn), in one house. No maker of devices is asked for.
 * A finger, a face or a code always is: it stands in for the password, so whoever finds the device alone comes in nowhere.
 */
final class Ceremony {

    /** A browser that was asked for no proof of who made the device sends none, or one that the device signed itself. */
    private static final Set<String> PROOFS = Set.of("none", "packed");

    private static final List<PublicKeyCredentialParameters> KEYS = List.of(
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.RS256);

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TIMEOUT = 300_000;

    private final Origin origin;
    private final RelyingPartyIdentity house;
    private final RelyingParty party;

    Ceremony(Origin origin, KnownCredentials credentials) {
        this.origin = origin;
        this.house = RelyingPartyIdentity.builder()
                .id(origin.host())
                .name("Klankbord")
                .build();
        this.party = RelyingParty.builder()
                .identity(house)
                .credentialRepository(credentials)
                .origins(Set.of(origin.address()))
                .preferredPubkeyParams(KEYS)
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .build();
    }

    /** What a device is told to make a passkey, as its browser reads it. */
    String invitation(Owner owner, Token challenge) {
        return JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", house.getId(), "name", house.getName()),
                "user",
                        Map.of(
                                "id", handle(owner.person()).getBase64Url(),
                                "name", owner.address(),
                                "displayName", owner.address()),
                "challenge", challenge.secret(),
                "pubKeyCredParams",
                        KEYS.stream()
                                .map(it -> Map.of(
                                        "type", "public-key", "alg", it.getAlg().getId()))
                                .toList(),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none",
                "timeout", TIMEOUT));
    }

    /** What a device is told to show a passkey, whichever it has for this house. */
    String question(Token challenge) {
        return JSON.writeValueAsString(Map.of(
                "challenge",
                challenge.secret(),
                "rpId",
                origin.host(),
                "userVerification",
                "required",
                "timeout",
                TIMEOUT));
    }

    /** The challenge that an answer says it signed, before anything of it is believed. */
    static Optional<Token> challenge(String answer) {
        try {
            return Optional.of(new Token(PublicKeyCredential.parseAssertionResponseJson(answer)
                    .getResponse()
                    .getClientData()
                    .getChallenge()
                    .getBase64Url()));
        } catch (IOException | RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    /** The challenge that a new passkey says it signed, before anything of it is believed. */
    static Optional<Token> newChallenge(String answer) {
        try {
            return Optional.of(new Token(PublicKeyCredential.parseRegistrationResponseJson(answer)
                    .getResponse()
                    .getClientData()
                    .getChallenge()
                    .getBase64Url()));
        } catch (IOException | RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    /** The new passkey, when the answer is one to this challenge, of this house. */
    Optional<RegistrationResult> made(Owner owner, Token challenge, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs> said =
                    PublicKeyCredential.parseRegistrationResponseJson(answer);
            if (!PROOFS.contains(said.getResponse().getAttestation().getFormat())) {
                return Optional.empty();
            }
            return Optional.of(party.finishRegistration(FinishRegistrationOptions.builder()
                    .request(creation(owner, challenge))
                    .response(said)
                    .build()));
        } catch (IOException | RegistrationFailedException | RuntimeException noPasskey) {
            return Optional.empty();
        }
    }

    /** Whose passkey signed this challenge, if it is one of ours and its counter went on. */
    Optional<AssertionResult> shown(Token challenge, String answer) {
        try {
            PublicKeyCredentialRequestOptions question = PublicKeyCredentialRequestOptions.builder()
                    .challenge(bytes(challenge))
                    .rpId(origin.host())
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build();
            AssertionResult result = party.finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.builder()
                            .publicKeyCredentialRequestOptions(question)
                            .build())
                    .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                    .build());
            return Optional.of(result).filter(AssertionResult::isSuccess);
        } catch (IOException | AssertionFailedException | RuntimeException nobodys) {
            return Optional.empty();
        }
    }

    private PublicKeyCredentialCreationOptions creation(Owner owner, Token challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(house)
                .user(UserIdentity.builder()
                        .name(owner.address())
                        .displayName(owner.address())
                        .id(handle(owner.person()))
                        .build())
                .challenge(bytes(challenge))
                .pubKeyCredParams(KEYS)
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .build();
    }

    private static ByteArray bytes(Token challenge) {
        return new ByteArray(Base64.getUrlDecoder().decode(challenge.secret()));
    }

    /** The id of a person in sixteen bytes: by it a device knows for whom it has a passkey. */
    static ByteArray handle(UUID person) {
        return new ByteArray(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** For whom a passkey is made, and what stands beside it on their device. */
    record Owner(UUID person, String address) {}
}
