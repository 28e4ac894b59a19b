package jp.passportweb.application.domaincontrol;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.RetryRules;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.perspective.PerspectiveId;

/**
 * One try at a pending authorization: it is looked for, what was seen is kept, and where it is
 * proven the account has it (DCV-1, DCV-5). Opens its own transactions, and looks outside of them.
 */
@Assembled
public final class TryAuthorization {
  private final Authorizations authorizations;
  private final Attempts attempts;
  private final LookForProof lookForProof;
  private final LookUpCaa lookUpCaa;
  private final ReadNameProofs readNameProofs;
  private final NeedOfNames needOfNames;
  private final ConcludeAuthorization conclude;
  private final TellOfControl tellOfControl;
  private final SecureRandom random;
  private final Transactions transactions;
  private final InstantSource clock;

  public TryAuthorization(
      Authorizations authorizations,
      Attempts attempts,
      LookForProof lookForProof,
      LookUpCaa lookUpCaa,
      ReadNameProofs readNameProofs,
      NeedOfNames needOfNames,
      ConcludeAuthorization conclude,
      TellOfControl tellOfControl,
      SecureRandom random,
      Transactions transactions,
      InstantSource clock) {
    this.authorizations = authorizations;
    this.attempts = attempts;
    this.lookForProof = lookForProof;
    this.lookUpCaa = lookUpCaa;
    this.readNameProofs = readNameProofs;
    this.needOfNames = needOfNames;
    this.conclude = conclude;
    this.tellOfControl = tellOfControl;
    this.random = random;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of a try. */
  public enum Outcome {
    PROVEN,
    NOT_YET,
    /** Proven, withdrawn or tried by somebody else meanwhile. */
    NOT_PENDING
  }

  public Outcome attempt(AuthorizationId id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<PendingAuthorization> asked = transactions.run(() -> asked(id, now));
    if (asked.isEmpty()) {
      return Outcome.NOT_PENDING;
    }
    PendingAuthorization pending = asked.get();
    LookForProof.Result seen = lookForProof.look(pending, now);
    lookUpCaa.look(
        pending.account(),
        transactions.run(() -> readNameProofs.of(pending.account(), pending.names())).each());
    return transactions.run(() -> kept(pending, seen, now));
  }

  /** What no open application needs is withdrawn; a value that grew too old is replaced (DCV-3). */
  private Optional<PendingAuthorization> asked(AuthorizationId id, Instant now) {
    Optional<PendingAuthorization> pending = authorizations.pending(id);
    if (pending.isPresent() && needOfNames.of(pending.get()).isEmpty()) {
      authorizations.withdraw(pending.get());
      return Optional.empty();
    }
    if (pending.isEmpty() || pending.get().value().isGood(now)) {
      return pending;
    }
    return authorizations.update(pending.get().with(RandomValue.draw(random, now), now))
        ? authorizations.pending(id)
        : Optional.empty();
  }

  private Outcome kept(PendingAuthorization pending, LookForProof.Result seen, Instant now) {
    if (seen.proven().isPresent()) {
      Authorization proven = seen.proven().get();
      if (!authorizations.prove(pending, proven)) {
        return Outcome.NOT_PENDING;
      }
      keep(pending, seen.attempts());
      conclude.conclude(proven, details(seen.attempts().getLast()), now);
      return Outcome.PROVEN;
    }
    PendingAuthorization tried = pending.tried(now);
    boolean tell = RetryRules.isToBeTold(tried, now);
    if (!authorizations.update(tell ? tried.toldAt(now) : tried)) {
      return Outcome.NOT_PENDING;
    }
    keep(pending, seen.attempts());
    if (tell) {
      tellOfControl.stillWaiting(tried, seen.attempts(), now);
    }
    return Outcome.NOT_YET;
  }

  private void keep(PendingAuthorization pending, List<Attempt> seen) {
    seen.forEach(attempt -> attempts.add(pending.account(), pending.id(), attempt));
  }

  /** BR 5.4.1: which perspectives saw it, and which not. */
  private static Map<String, String> details(Attempt attempt) {
    Map<String, String> details = new HashMap<>();
    details.put("quorum", attempt.quorum().text());
    details.put("passed", ids(attempt.quorum().passed()));
    details.put("failed", ids(attempt.quorum().failed()));
    return details;
  }

  private static String ids(List<PerspectiveId> ids) {
    return ids.stream().map(PerspectiveId::text).collect(Collectors.joining(" "));
  }
}
