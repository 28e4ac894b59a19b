package jp.passportweb.domain.transparency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;

/** Whether timestamps are enough for a certificate by the rule of its first day (CT-1). */
public final class TimestampRules {
  private final TransparencyPolicy policy;

  public TimestampRules(TransparencyPolicy policy) {
    this.policy = policy;
  }

  /**
   * What is short; nothing where a timestamp of each of these logs is enough.
   *
   * @param logs all different
   */
  public List<Shortfall> shortfalls(Collection<TransparencyLog> logs, Validity validity) {
    LifetimeRule rule = rule(validity);
    int counting = counting(logs, rule.perOperator());
    int operators = (int) logs.stream().map(TransparencyLog::operator).distinct().count();
    int ofRfc6962 = (int) logs.stream().filter(log -> log.kind() == LogKind.RFC_6962).count();
    List<Shortfall> shortfalls = new ArrayList<>();
    if (counting < rule.timestamps()) {
      shortfalls.add(new Shortfall.TooFewTimestamps(counting, rule.timestamps()));
    }
    if (operators < rule.operators()) {
      shortfalls.add(new Shortfall.TooFewOperators(operators, rule.operators()));
    }
    if (ofRfc6962 < rule.ofRfc6962()) {
      shortfalls.add(new Shortfall.TooFewOfRfc6962(ofRfc6962, rule.ofRfc6962()));
    }
    return List.copyOf(shortfalls);
  }

  public boolean areEnough(Collection<TransparencyLog> logs, Validity validity) {
    return shortfalls(logs, validity).isEmpty();
  }

  /** How many timestamps a certificate needs. */
  public int needed(Validity validity) {
    return rule(validity).timestamps();
  }

  /** Of more than are needed those that are enough, the earlier ones first. */
  public List<TransparencyLog> leanest(List<TransparencyLog> logs, Validity validity) {
    List<TransparencyLog> kept = new ArrayList<>(logs);
    for (TransparencyLog log : logs.reversed()) {
      List<TransparencyLog> without = new ArrayList<>(kept);
      without.remove(log);
      if (areEnough(without, validity)) {
        kept = without;
      }
    }
    return List.copyOf(kept);
  }

  private LifetimeRule rule(Validity validity) {
    LocalDate day = LocalDate.ofInstant(validity.notBefore(), ValidityRules.TOKYO);
    Duration lifetime =
        Duration.between(validity.notBefore(), validity.notAfter()).plus(Duration.ofSeconds(1));
    return policy.on(day).of(lifetime);
  }

  private static int counting(Collection<TransparencyLog> logs, int perOperator) {
    return logs.stream()
        .collect(Collectors.groupingBy(TransparencyLog::operator, Collectors.counting()))
        .values()
        .stream()
        .mapToInt(count -> (int) Math.min(count, perOperator))
        .sum();
  }
}
