package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the second factors of staff. Secrets are kept encrypted; recovery codes are known by their
 * keyed hashes only.
 */
public interface SecondFactors {
  Optional<SecondFactor> of(OperatorId operator);

  /** Returns false, and stores nothing, where there is one already. */
  boolean add(SecondFactor factor);

  /** Uses up a step, and all before it; false when it was used before. */
  boolean useStep(OperatorId operator, long step);

  /** The operator's recovery codes are these from now on. */
  void replaceRecoveryCodes(OperatorId operator, List<String> digests);

  /** Uses up a recovery code; false when there is none such, or it was used before. */
  boolean useRecoveryCode(OperatorId operator, String digest, Instant at);

  int recoveryCodesLeft(OperatorId operator);

  /** With its recovery codes; where there is none, nothing happens. */
  void remove(OperatorId operator);
}
