package jp.passportweb.application.logincertificate;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.keylist.KeyFingerprints;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KeyRules;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.SignatureFacts.Digest;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Reading;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;

/**
 * Takes the key out of a CSR for a login certificate. Its names are not looked at: the office says
 * whose it is. Key and signature keep the rules of every other CSR (LOGIN-1).
 */
@Assembled
public final class ReadLoginRequest {
  private final SigningRequestReader reader;
  private final KnownKeys knownKeys;
  private final KeyRules rules;

  public ReadLoginRequest(SigningRequestReader reader, KnownKeys knownKeys, KeyPolicy policy) {
    this.reader = reader;
    this.knownKeys = knownKeys;
    this.rules = new KeyRules(policy);
  }

  /** The key in order; nothing when there is none. */
  public Optional<Der> publicKey(String pasted) {
    return SubmittedSigningRequest.ofText(pasted) instanceof SubmittedSigningRequest.Found(Der der)
            && reader.read(der) instanceof Reading.WellFormed(SigningRequest request)
            && isInOrder(request)
        ? Optional.of(request.subjectPublicKeyInfo())
        : Optional.empty();
  }

  private boolean isInOrder(SigningRequest request) {
    return rules.broken(request.key()).isEmpty()
        && request.signature().digest() == Digest.STRONG
        && request.signature().verifies()
        && !knownKeys.areKnown(KeyFingerprints.of(request));
  }
}
