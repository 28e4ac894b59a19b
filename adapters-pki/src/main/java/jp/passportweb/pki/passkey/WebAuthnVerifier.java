package jp.passportweb.pki.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.attestation.statement.none.NoneAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.packed.PackedAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.self.DefaultSelfAttestationTrustworthinessVerifier;
import com.webauthn4j.verifier.exception.TrustAnchorNotFoundException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PublicCredential;

/**
 * {@link PasskeyVerifier} for the site at one address (LOGIN-1). No attestation is asked for: which
 * make of authenticator it is does not matter, so that no maker's authority is trusted.
 */
final class WebAuthnVerifier implements PasskeyVerifier {
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      Stream.of(
              COSEAlgorithmIdentifier.ES256,
              COSEAlgorithmIdentifier.RS256,
              COSEAlgorithmIdentifier.EdDSA)
          .map(algorithm ->
              new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
          .toList();

  private final ObjectConverter objects = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(objects);
  private final WebAuthnManager manager =
      new WebAuthnManager(
          List.of(new NoneAttestationStatementVerifier(), new PackedAttestationStatementVerifier()),
          (make, statement, at) -> {
            throw new TrustAnchorNotFoundException("no maker of authenticators is trusted");
          },
          new DefaultSelfAttestationTrustworthinessVerifier(true),
          objects);
  private final Origin origin;
  private final String relyingParty;

  WebAuthnVerifier(URI baseUrl) {
    this.origin = new Origin(baseUrl.getScheme() + "://" + baseUrl.getRawAuthority());
    this.relyingParty = baseUrl.getHost();
  }

  @Override
  public RegistrationVerdict register(PasskeyChallenge challenge, Attestation attestation) {
    try {
      return registered(
          manager.verify(
              new RegistrationRequest(
                  attestation.attestationObject().bytes(), attestation.clientData().bytes()),
              new RegistrationParameters(site(challenge), ALGORITHMS, true, true)));
    } catch (RuntimeException e) {
      return new RegistrationVerdict.Refused(Refusals.reason(e));
    }
  }

  private RegistrationVerdict registered(RegistrationData data) {
    var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
    AttestedCredentialData credential =
        Objects.requireNonNull(authenticator.getAttestedCredentialData());
    return new RegistrationVerdict.Registered(
        Octets.of(credential.getCredentialId()),
        Octets.of(credentials.convert(credential)),
        authenticator.getSignCount());
  }

  @Override
  public AssertionVerdict verify(
      PasskeyChallenge challenge, Assertion assertion, PublicCredential passkey) {
    try {
      var data =
          manager.verify(
              new AuthenticationRequest(
                  assertion.credentialId().bytes(),
                  assertion.userHandle().bytes(),
                  assertion.authenticatorData().bytes(),
                  assertion.clientData().bytes(),
                  assertion.signature().bytes()),
              new AuthenticationParameters(
                  site(challenge),
                  stored(passkey),
                  List.of(passkey.credentialId().bytes()),
                  true,
                  true));
      return new AssertionVerdict.Verified(
          Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    } catch (RuntimeException e) {
      return new AssertionVerdict.Refused(Refusals.reason(e));
    }
  }

  private ServerProperty site(PasskeyChallenge challenge) {
    return ServerProperty.builder()
        .origin(origin)
        .rpId(relyingParty)
        .challenge(new DefaultChallenge(challenge.value().bytes()))
        .build();
  }

  private CredentialRecordImpl stored(PublicCredential passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        passkey.signatureCounter(),
        credentials.convert(passkey.credential().bytes()),
        null,
        null,
        null,
        null);
  }
}
