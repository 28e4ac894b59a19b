package jp.passportweb.domain.domaincontrol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.ReuseLimit;
import jp.passportweb.domain.catalog.ReusePolicy;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * How long proof of a name may be used again, and which of an account's covers a name (DCV-1, BR
 * 4.2.1). A limit begins with its day in Tokyo, which is before the same day elsewhere.
 */
public final class AuthorizationRules {
  /** BR 3.2.2.4.22: what stays in the DNS is looked at often. */
  private static final Duration PERSISTENT = Duration.ofDays(10);

  private final ReusePolicy policy;

  public AuthorizationRules(ReusePolicy policy) {
    this.policy = policy;
  }

  /** The first instant at which it proves nothing any longer. */
  public Instant usableUntil(Authorization authorization) {
    Instant byPolicy = byPolicy(authorization.validated());
    Stream<Instant> byMethod =
        authorization.method().lastDay().map(AuthorizationRules::endOf).stream();
    Stream<Instant> persistent =
        authorization.method() == ValidationMethod.PERSISTENT_TXT
            ? Stream.of(authorization.validated().plus(PERSISTENT))
            : Stream.empty();
    return Stream.concat(byMethod, persistent).reduce(byPolicy, AuthorizationRules::earlier);
  }

  /** Whether it proves a name at an instant. */
  public boolean proves(Authorization authorization, DnsName name, Instant at) {
    return authorization.covers(name)
        && !at.isBefore(authorization.validated())
        && at.isBefore(usableUntil(authorization));
  }

  /** What proves an account's name at an instant: the one that does so longest. */
  public Optional<Authorization> proofOf(
      DnsName name, AccountId account, List<Authorization> authorizations, Instant at) {
    return authorizations.stream()
        .filter(authorization -> authorization.account().equals(account))
        .filter(authorization -> proves(authorization, name, at))
        .max(Comparator.comparing(this::usableUntil));
  }

  /**
   * What is good by the limit of its own day ends earlier where a shorter limit begins before; a
   * day of a limit is 86,400 seconds.
   */
  private Instant byPolicy(Instant validated) {
    Instant end =
        validated.plus(days(limitOn(LocalDate.ofInstant(validated, ValidityRules.TOKYO))));
    for (ReuseLimit later : policy.limits()) {
      Instant begin = startOf(later.from());
      if (begin.isAfter(validated) && begin.isBefore(end)) {
        end = earlier(end, later(begin, validated.plus(days(later))));
      }
    }
    return end;
  }

  /** Days before the first limit get the first. */
  private ReuseLimit limitOn(LocalDate day) {
    return policy.limits().reversed().stream()
        .filter(limit -> !limit.from().isAfter(day))
        .findFirst()
        .orElse(policy.limits().getFirst());
  }

  private static Duration days(ReuseLimit limit) {
    return Duration.ofDays(limit.domainControl());
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
