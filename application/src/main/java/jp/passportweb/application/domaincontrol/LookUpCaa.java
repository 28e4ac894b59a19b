package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.AccountUris;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.perspective.Question;

/**
 * Looks up the CAA records of a record's names, and keeps every look with what was seen (CAA-1,
 * CAA-4). Opens its own transactions, and looks outside of them.
 */
@Assembled
public final class LookUpCaa {
  private final ReadNameProofs readNameProofs;
  private final AskPerspectives askPerspectives;
  private final Attempts attempts;
  private final AccountUris accountUris;
  private final MethodRules methods;
  private final ReleaseStopped releaseStopped;
  private final Transactions transactions;
  private final InstantSource clock;

  public LookUpCaa(
      ReadNameProofs readNameProofs,
      AskPerspectives askPerspectives,
      Attempts attempts,
      AccountUris accountUris,
      MethodRules methods,
      ReleaseStopped releaseStopped,
      Transactions transactions,
      InstantSource clock) {
    this.readNameProofs = readNameProofs;
    this.askPerspectives = askPerspectives;
    this.attempts = attempts;
    this.accountUris = accountUris;
    this.methods = methods;
    this.releaseStopped = releaseStopped;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** All names anew, because somebody asks for it. */
  public void again(ApplicationRecord record) {
    look(record.account(), transactions.run(() -> readNameProofs.of(record)).each());
  }

  /** Those whose last look does not permit to sign, unless it failed a moment ago. */
  public void freshen(ApplicationRecord record) {
    Instant now = clock.instant();
    NameProofs proofs = transactions.run(() -> readNameProofs.of(record));
    look(
        record.account(),
        proofs.each().stream()
            .filter(proof -> !permits(record.account(), proof, now))
            .filter(proof -> !proof.failedJustNow(now))
            .toList());
  }

  /** Whether what was seen last lets a name be signed now, for this account and by its proof. */
  public boolean permits(AccountId account, NameProof proof, Instant now) {
    return proof.permits(question(account, proof, now), now);
  }

  void look(AccountId account, List<NameProof> names) {
    for (NameProof proof : names) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Question question = new Question.CaaPermits(question(account, proof, now));
      Attempt attempt = askPerspectives.ask(question, now);
      transactions.run(() -> attempts.add(account, attempt));
    }
    if (!names.isEmpty()) {
      transactions.run(
          () -> releaseStopped.release(account, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
  }

  private CaaQuestion question(AccountId account, NameProof proof, Instant now) {
    NameProof.Control control = proof.control();
    return new CaaQuestion(
        proof.name(),
        Set.of(accountUris.of(account)),
        control == null ? usable(now) : Set.of(control.authorization().method()));
  }

  /** Before a name is proven, all that it may be proven by come into question. */
  private Set<ValidationMethod> usable(Instant now) {
    return methods
        .usable(LocalDate.ofInstant(now, ValidityRules.TOKYO))
        .collect(Collectors.toSet());
  }
}
