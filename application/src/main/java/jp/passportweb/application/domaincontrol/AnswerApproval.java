package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.ControlMail;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * What the address of an approval's mail leads to (DCV-2): opening it approves nothing and uses
 * nothing up, for scanners of mail open every address. Opens its own transactions.
 */
@Assembled
public final class AnswerApproval {
  private final ControlMails mails;
  private final Authorizations authorizations;
  private final NeedOfNames needOfNames;
  private final ConcludeAuthorization conclude;
  private final LookUpCaa lookUpCaa;
  private final MethodRules methods;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public AnswerApproval(
      ControlMails mails,
      Authorizations authorizations,
      NeedOfNames needOfNames,
      ConcludeAuthorization conclude,
      LookUpCaa lookUpCaa,
      MethodRules methods,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.mails = mails;
    this.authorizations = authorizations;
    this.needOfNames = needOfNames;
    this.conclude = conclude;
    this.lookUpCaa = lookUpCaa;
    this.methods = methods;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What can be approved.
   *
   * @param organization that applies
   * @param names of its applications that the approval is good for
   */
  public record Approval(ControlMail mail, String organization, List<DnsName> names) {}

  /** Nothing where there never was such a mail, or nothing is left to be approved by it. */
  public Optional<Approval> read(String value) {
    return transactions.run(() ->
        open(value).flatMap(mail -> pending(mail).flatMap(pending -> approval(mail, pending))));
  }

  /**
   * Proves the domain, and has the CAA records of what it proves looked up; false where nothing was
   * left to be approved.
   */
  public boolean approve(String value) {
    List<ApplicationRecord> proven = transactions.run(() -> answer(value));
    proven.forEach(lookUpCaa::again);
    return !proven.isEmpty();
  }

  /** The applications that it is good for; none where nothing was left to be approved. */
  private List<ApplicationRecord> answer(String value) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<ControlMail> mail = open(value);
    Optional<PendingAuthorization> pending = mail.flatMap(this::pending);
    List<ApplicationRecord> records = pending.map(needOfNames::of).orElse(List.of());
    return !records.isEmpty() && proves(mail.orElseThrow(), pending.orElseThrow(), now)
        ? records
        : List.of();
  }

  /** False where it was proven at this very moment, by a second click or by the worker. */
  private boolean proves(ControlMail mail, PendingAuthorization pending, Instant now) {
    Authorization proven = pending.proven(mail.name(), mail.method(), Reach.TREE, now);
    if (!authorizations.prove(pending, proven)) {
      return false;
    }
    mails.answer(mail, now);
    conclude.conclude(proven, Map.of("approved-by", mail.to().text()), now);
    return true;
  }

  private Optional<ControlMail> open(String value) {
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return mails
        .byDigest(key.digest(AskApproval.PURPOSE, value))
        .filter(mail -> mail.isOpen(now))
        .filter(mail -> methods.of(mail.method(), day) instanceof MethodRules.Choice.Usable);
  }

  private Optional<PendingAuthorization> pending(ControlMail mail) {
    return authorizations.pending(mail.authorization());
  }

  private Optional<Approval> approval(ControlMail mail, PendingAuthorization pending) {
    List<ApplicationRecord> records = needOfNames.of(pending);
    return records.stream()
        .findFirst()
        .map(record ->
            new Approval(
                mail,
                record.content().organization().name().text(),
                records.stream()
                    .flatMap(one -> one.content().basic().names().stream())
                    .filter(mail.name()::isAtOrAbove)
                    .distinct()
                    .toList()));
  }
}
