package jp.passportweb.application.domaincontrol;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.ConstructedMail;
import jp.passportweb.domain.domaincontrol.ContactMail;
import jp.passportweb.domain.domaincontrol.ControlMail;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * 「承認のメールを送る」: asks whoever runs a domain to approve by mail (DCV-2, BR 3.2.2.4.4, .14). Opens its
 * own transactions.
 */
@Assembled
public final class AskApproval {
  /** The purpose of the hash under which a value is kept. */
  static final String PURPOSE = "domain-approval";

  private static final Allowance.Limit PER_ADDRESS = new Allowance.Limit(3, Duration.ofDays(1));
  private static final Allowance.Limit PER_ACCOUNT = new Allowance.Limit(30, Duration.ofDays(1));

  private final ApplicationRecords records;
  private final Accounts accounts;
  private final NeedOfNames needOfNames;
  private final AuthorizationDomainNames domainNames;
  private final MethodRules methods;
  private final AskPerspectives askPerspectives;
  private final Attempts attempts;
  private final ControlMails mails;
  private final Allowances allowances;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final SecureRandom random;
  private final Transactions transactions;
  private final InstantSource clock;

  public AskApproval(
      ApplicationRecords records,
      Accounts accounts,
      NeedOfNames needOfNames,
      AuthorizationDomainNames domainNames,
      MethodRules methods,
      AskPerspectives askPerspectives,
      Attempts attempts,
      ControlMails mails,
      Allowances allowances,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      SecureRandom random,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.accounts = accounts;
    this.needOfNames = needOfNames;
    this.domainNames = domainNames;
    this.methods = methods;
    this.askPerspectives = askPerspectives;
    this.attempts = attempts;
    this.mails = mails;
    this.allowances = allowances;
    this.postOffice = postOffice;
    this.audit = audit;
    this.key = key;
    this.random = random;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    SENT,
    TOO_OFTEN,
    /** The address is none of those that may be asked, or no method allows it any longer. */
    NO_SUCH_ADDRESS,
    /** Nobody publishes an address, or too few places see it. */
    NO_CONTACT,
    /** No such open record of the account, or its name is not asked for. */
    NO_SUCH_NAME
  }

  /** A record whose name is asked for. */
  private record Asked(ApplicationRecord record, PendingAuthorization pending) {}

  /** The constructed addresses that may be asked for a name; none once the method is over. */
  public List<EmailAddress> addresses(DnsName name, LocalDate day) {
    return isUsable(ValidationMethod.CONSTRUCTED_MAIL, day)
        ? ConstructedMail.addresses(domainNames.highest(name, ValidationMethod.CONSTRUCTED_MAIL))
        : List.of();
  }

  /** Asks one of the constructed addresses. */
  public Outcome ask(AccountId account, RecordId id, String name, String address) {
    return asked(account, id, name)
        .map(asked -> askConstructed(asked, address))
        .orElse(Outcome.NO_SUCH_NAME);
  }

  /** Asks the address that the holder publishes. */
  public Outcome askContact(AccountId account, RecordId id, String name) {
    return asked(account, id, name).map(this::askContact).orElse(Outcome.NO_SUCH_NAME);
  }

  private Outcome askConstructed(Asked asked, String address) {
    DnsName name = new DnsName(asked.pending().name().text());
    return addresses(name, today()).stream()
        .filter(known -> known.text().equals(address))
        .findFirst()
        .map(known -> send(asked, known, ValidationMethod.CONSTRUCTED_MAIL))
        .orElse(Outcome.NO_SUCH_ADDRESS);
  }

  private Outcome askContact(Asked asked) {
    if (!isUsable(ValidationMethod.TXT_CONTACT_MAIL, today())) {
      return Outcome.NO_SUCH_ADDRESS;
    }
    if (!transactions.run(() -> mayLook(asked.record().account()))) {
      return Outcome.TOO_OFTEN;
    }
    AuthorizationDomainName at =
        domainNames.highest(
            new DnsName(asked.pending().name().text()), ValidationMethod.TXT_CONTACT_MAIL);
    return published(at)
        .filter(address -> isSeen(asked, at, address))
        .map(address -> send(asked, address, ValidationMethod.TXT_CONTACT_MAIL))
        .orElse(Outcome.NO_CONTACT);
  }

  /** What stands there, whichever address is asked for. */
  private Optional<EmailAddress> published(AuthorizationDomainName at) {
    EmailAddress any = ConstructedMail.addresses(at).getFirst();
    Attempt look = askPerspectives.ask(new Question.ShowsContactMail(at, any), now());
    return look.finding() instanceof Finding.OfContact(var heard, var _)
        ? ContactMail.addresses(heard).stream().findFirst()
        : Optional.empty();
  }

  private boolean isSeen(Asked asked, AuthorizationDomainName at, EmailAddress address) {
    Attempt attempt = askPerspectives.ask(new Question.ShowsContactMail(at, address), now());
    transactions.run(() -> attempts.add(asked.record().account(), asked.pending().id(), attempt));
    return attempt.holds();
  }

  private Outcome send(Asked asked, EmailAddress to, ValidationMethod method) {
    return transactions.run(() -> {
      Instant now = now();
      if (!isAllowed(asked.record().account(), to, now)) {
        return Outcome.TOO_OFTEN;
      }
      RandomValue value = RandomValue.draw(random, now);
      AuthorizationDomainName domain =
          domainNames.highest(new DnsName(asked.pending().name().text()), method);
      mails.add(
          new ControlMail(
              key.digest(PURPOSE, value.text()),
              asked.pending().id(),
              domain,
              to,
              method,
              now,
              null));
      postOffice.post(notice(asked.record(), to, domain, value), now);
      note(asked.record(), domain, to, now);
      return Outcome.SENT;
    });
  }

  private void note(
      ApplicationRecord record, AuthorizationDomainName domain, EmailAddress to, Instant now) {
    audit.append(
        new AuditEvent(
            now,
            "account:" + record.account().value(),
            "domain.mail-asked",
            record.receiptNumber().text(),
            Map.of("domain", domain.text(), "to", to.text())));
  }

  private Notice notice(
      ApplicationRecord record,
      EmailAddress to,
      AuthorizationDomainName domain,
      RandomValue value) {
    return new Notice.ControlApprovalAsked(
        to,
        accounts.languageOf(record.account()),
        record.content().organization().name().text(),
        domain.text(),
        record.content().basic().names().stream()
            .filter(domain::isAtOrAbove)
            .map(DnsName::text)
            .toList(),
        value.text());
  }

  /** Before the network is asked: every look is kept. */
  private boolean mayLook(AccountId account) {
    return allowances.use("domain-contact:" + account.value(), PER_ACCOUNT, now());
  }

  private boolean isAllowed(AccountId account, EmailAddress to, Instant now) {
    return allowances.use("domain-mail:account:" + account.value(), PER_ACCOUNT, now)
        && allowances.use(
            "domain-mail:address:" + key.digest("domain-mail", to.mailboxWithoutTag()),
            PER_ADDRESS,
            now);
  }

  private Optional<Asked> asked(AccountId account, RecordId id, String name) {
    return transactions.run(() ->
        records
            .byId(id)
            .filter(record -> record.account().equals(account) && record.status().isOpen())
            .flatMap(record ->
                needOfNames.pendingOf(record).stream()
                    .filter(pending -> pending.name().text().equals(name))
                    .findFirst()
                    .map(pending -> new Asked(record, pending))));
  }

  private boolean isUsable(ValidationMethod method, LocalDate day) {
    return methods.of(method, day) instanceof MethodRules.Choice.Usable;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
