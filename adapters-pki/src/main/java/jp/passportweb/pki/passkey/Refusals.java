package jp.passportweb.pki.passkey;

import com.webauthn4j.verifier.exception.BadAlgorithmException;
import com.webauthn4j.verifier.exception.BadAttestationStatementException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.MissingChallengeException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import com.webauthn4j.verifier.exception.TrustAnchorNotFoundException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import jp.passportweb.domain.passkey.PasskeyRefusal;

/** The library's exceptions as reasons; whatever else it throws, the bytes were to blame. */
final class Refusals {
  private Refusals() {}

  static PasskeyRefusal reason(RuntimeException thrown) {
    return switch (thrown) {
      case BadChallengeException _, MissingChallengeException _ -> PasskeyRefusal.WRONG_CHALLENGE;
      case BadOriginException _, CrossOriginException _ -> PasskeyRefusal.WRONG_ORIGIN;
      case BadRpIdException _ -> PasskeyRefusal.WRONG_RELYING_PARTY;
      case UserNotVerifiedException _, UserNotPresentException _ ->
          PasskeyRefusal.USER_NOT_VERIFIED;
      case BadSignatureException _ -> PasskeyRefusal.WRONG_SIGNATURE;
      case MaliciousCounterValueException _ -> PasskeyRefusal.COUNTER_BACKWARDS;
      case NotAllowedAlgorithmException _,
          BadAlgorithmException _,
          BadAttestationStatementException _,
          TrustAnchorNotFoundException _ ->
          PasskeyRefusal.NOT_ACCEPTED;
      default -> PasskeyRefusal.MALFORMED;
    };
  }
}
