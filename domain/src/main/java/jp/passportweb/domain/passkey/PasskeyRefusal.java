package jp.passportweb.domain.passkey;

/** Why an authenticator's answer is not taken (LOGIN-1); told to the log, never to the browser. */
public enum PasskeyRefusal {
  /** The bytes are not what they should be. */
  MALFORMED,
  /** It answers another challenge. */
  WRONG_CHALLENGE,
  /** It was given to another site. */
  WRONG_ORIGIN,
  /** It was made for another site. */
  WRONG_RELYING_PARTY,
  /** The authenticator did not make sure who is there. */
  USER_NOT_VERIFIED,
  /** The key is of a kind that was not asked for, or its attestation does not hold. */
  NOT_ACCEPTED,
  /** The signature is not the passkey's. */
  WRONG_SIGNATURE,
  /** The counter did not grow: two authenticators hold the key. */
  COUNTER_BACKWARDS
}
