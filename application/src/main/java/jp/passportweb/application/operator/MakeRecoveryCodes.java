package jp.passportweb.application.operator;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.RecoveryCode;
import jp.passportweb.domain.operator.SecondFactors;

/** Makes an operator's recovery codes; the earlier ones are dead (OPR-1). */
@Assembled
public final class MakeRecoveryCodes {
  private final SecondFactors secondFactors;
  private final InstallationKey key;
  private final SecureRandom random;

  public MakeRecoveryCodes(SecondFactors secondFactors, InstallationKey key, SecureRandom random) {
    this.secondFactors = secondFactors;
    this.key = key;
    this.random = random;
  }

  /** As they are written down; kept nowhere. */
  List<String> make(OperatorId operator) {
    List<RecoveryCode> codes =
        Stream.generate(() -> RecoveryCode.random(random))
            .distinct()
            .limit(RecoveryCode.MADE)
            .toList();
    secondFactors.replaceRecoveryCodes(
        operator, codes.stream().map(code -> CheckCode.digest(key, code, operator)).toList());
    return codes.stream().map(RecoveryCode::grouped).toList();
  }
}
