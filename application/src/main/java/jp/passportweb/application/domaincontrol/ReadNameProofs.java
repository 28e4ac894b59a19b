package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationRules;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an account has proven of a record's names by now (DCV-1), and what their CAA records
 * said last. Customer, office, approval and the last look before a signature all ask here.
 */
@Assembled
public final class ReadNameProofs {
  private final Authorizations authorizations;
  private final Attempts attempts;
  private final AuthorizationRules rules;
  private final InstantSource clock;

  public ReadNameProofs(
      Authorizations authorizations,
      Attempts attempts,
      AuthorizationRules rules,
      InstantSource clock) {
    this.authorizations = authorizations;
    this.attempts = attempts;
    this.rules = rules;
    this.clock = clock;
  }

  /** Runs in the caller's transaction. */
  public NameProofs of(ApplicationRecord record) {
    return record.requestType().certifies()
        ? of(record.account(), record.content().basic().names())
        : NameProofs.NONE;
  }

  /** As above, of any names. */
  public NameProofs of(AccountId account, List<DnsName> names) {
    List<AuthorizationDomainName> candidates =
        names.stream()
            .flatMap(name -> AuthorizationDomainName.atOrAbove(name).stream())
            .distinct()
            .toList();
    List<Authorization> proven = authorizations.provenOf(account, candidates);
    Map<String, Attempt> caa =
        attempts.latestCaa(account, names).stream()
            .collect(Collectors.toMap(attempt -> attempt.question().domain(), Function.identity()));
    Instant now = clock.instant();
    return new NameProofs(
        names.stream()
            .map(name ->
                proof(name, rules.proofOf(name, account, proven, now), caa.get(name.text())))
            .toList());
  }

  private NameProof proof(
      DnsName name, Optional<Authorization> authorization, @Nullable Attempt caa) {
    return new NameProof(
        name,
        authorization.map(by -> new NameProof.Control(by, rules.usableUntil(by))).orElse(null),
        caa);
  }
}
