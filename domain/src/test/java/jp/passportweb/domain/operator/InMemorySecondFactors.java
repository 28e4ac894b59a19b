package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link SecondFactors} in memory. */
public final class InMemorySecondFactors implements SecondFactors {
  private final Map<OperatorId, SecondFactor> byOperator = new HashMap<>();
  private final Map<OperatorId, Set<String>> codes = new HashMap<>();

  @Override
  public Optional<SecondFactor> of(OperatorId operator) {
    return Optional.ofNullable(byOperator.get(operator));
  }

  @Override
  public boolean add(SecondFactor factor) {
    return byOperator.putIfAbsent(factor.operator(), factor) == null;
  }

  @Override
  public boolean useStep(OperatorId operator, long step) {
    SecondFactor factor = byOperator.get(operator);
    if (factor == null || factor.lastStep() >= step) {
      return false;
    }
    byOperator.put(
        operator, new SecondFactor(operator, factor.secret(), step, factor.enrolledAt()));
    return true;
  }

  @Override
  public void replaceRecoveryCodes(OperatorId operator, List<String> digests) {
    codes.put(operator, new HashSet<>(digests));
  }

  @Override
  public boolean useRecoveryCode(OperatorId operator, String digest, Instant at) {
    return codes.getOrDefault(operator, Set.of()).contains(digest)
        && codes.get(operator).remove(digest);
  }

  @Override
  public int recoveryCodesLeft(OperatorId operator) {
    return codes.getOrDefault(operator, Set.of()).size();
  }

  @Override
  public void remove(OperatorId operator) {
    byOperator.remove(operator);
    codes.remove(operator);
  }
}
