package jp.passportweb.application.operator;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorRules;
import jp.passportweb.domain.operator.Operators;

/** Invites somebody to become a member of staff, by a link in a mail (OPR-1). */
@Assembled
public final class InvitePerson {
  private static final int TOKEN_BYTES = 32;

  private final Operators operators;
  private final Invitations invitations;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final SecureRandom random;
  private final Transactions transactions;
  private final InstantSource clock;

  public InvitePerson(
      Operators operators,
      Invitations invitations,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      SecureRandom random,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.invitations = invitations;
    this.postOffice = postOffice;
    this.audit = audit;
    this.key = key;
    this.random = random;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Whom to invite.
   *
   * @param actor of the audit trail: {@code operator:kanri}, {@code command:root}
   */
  public record Command(
      String loginName, String displayName, String mail, OperatorRole role, String actor) {}

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The mail is on its way.
     *
     * @param token the end of the link, kept nowhere
     */
    record Invited(String token, Instant diesAt) implements Outcome {}

    record Refused(List<OperatorRefusal> refusals) implements Outcome {}
  }

  public Outcome invite(Command command) {
    String loginName = OperatorRules.normalized(command.loginName());
    String name = command.displayName().strip();
    String mail = EmailAddress.repaired(command.mail());
    List<OperatorRefusal> refusals = new ArrayList<>(OperatorRules.broken(loginName, name, mail));
    return transactions.run(() -> {
      if (operators.byLoginName(loginName).isPresent()) {
        refusals.add(new OperatorRefusal.LoginNameTaken(loginName));
      }
      return refusals.isEmpty()
          ? invited(new Command(loginName, name, mail, command.role(), command.actor()))
          : new Outcome.Refused(List.copyOf(refusals));
    });
  }

  private Outcome invited(Command command) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant diesAt = now.plus(Invitation.LIFE);
    String before = invitedAs(command.loginName());
    invitations.put(
        new Invitation(
            digest(key, token),
            command.loginName(),
            command.displayName(),
            command.mail(),
            command.role(),
            command.actor(),
            now,
            diesAt));
    postOffice.post(
        new Notice.StaffInvited(
            new EmailAddress(command.mail()),
            command.displayName(),
            command.loginName(),
            token,
            DateWords.minute(diesAt)),
        now);
    audit.append(
        new AuditEvent(
            now,
            command.actor(),
            "operator.invited",
            "operator:" + command.loginName(),
            new FactChange("role", before, command.role().name())
                .with(Map.of("name", command.displayName()))));
    return new Outcome.Invited(token, diesAt);
  }

  /** An earlier invitation, which this one replaces. */
  private String invitedAs(String loginName) {
    return invitations.all().stream()
        .filter(earlier -> earlier.loginName().equals(loginName))
        .map(earlier -> earlier.role().name())
        .findFirst()
        .orElse("");
  }

  /** By which a link is known. */
  static String digest(InstallationKey key, String token) {
    return key.digest("invitation", token);
  }
}
