package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRules;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;
import jp.passportweb.domain.session.SessionKind;

/**
 * Makes whoever has the link of an invitation a member of staff, by a password of their own
 * (OPR-1). What follows is the enrolment of a second factor.
 */
@Assembled
public final class AcceptInvitation {
  private final Operators operators;
  private final Invitations invitations;
  private final PasswordHashing hashing;
  private final FewAtATime fewAtATime;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public AcceptInvitation(
      Operators operators,
      Invitations invitations,
      PasswordHashing hashing,
      FewAtATime fewAtATime,
      OpenSession openSession,
      AuditTrail audit,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.invitations = invitations;
    this.hashing = hashing;
    this.fewAtATime = fewAtATime;
    this.openSession = openSession;
    this.audit = audit;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The person is of the staff.
     *
     * @param token of the step of a login that follows
     */
    record Accepted(String token) implements Outcome {}

    /** The password does not do. */
    record Unfit(OperatorRefusal refusal) implements Outcome {}

    /** The link was used, withdrawn, or is too old. */
    record Gone() implements Outcome {}

    /** Too many passwords are looked at in this moment. */
    record Busy() implements Outcome {}
  }

  /** What a link opens; nothing where it opens nothing. */
  public Optional<Invitation> shown(String token) {
    return transactions.read(() -> living(token));
  }

  public Outcome accept(String token, String password) {
    Optional<Invitation> invitation = shown(token);
    if (invitation.isEmpty()) {
      return new Outcome.Gone();
    }
    Optional<OperatorRefusal> unfit =
        OperatorRules.brokenBy(password, invitation.get().loginName());
    if (unfit.isPresent()) {
      return new Outcome.Unfit(unfit.get());
    }
    return fewAtATime
        .run(() -> hashing.hash(password))
        .map(hash -> transactions.run(() -> accepted(token, hash)))
        .orElseGet(Outcome.Busy::new);
  }

  private Outcome accepted(String token, String hash) {
    Optional<Invitation> invitation =
        living(token)
            .filter(found -> operators.byLoginName(found.loginName()).isEmpty())
            .filter(found -> invitations.remove(found.digest()));
    return invitation.map(found -> added(found, hash)).orElseGet(Outcome.Gone::new);
  }

  private Outcome added(Invitation invitation, String hash) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Operator operator =
        new Operator(
            new OperatorId(UUID.randomUUID()),
            invitation.loginName(),
            invitation.displayName(),
            invitation.mail(),
            invitation.role(),
            hash,
            true,
            now,
            0);
    operators.add(operator);
    String subject = OpenOffice.subject(operator);
    audit.append(
        new AuditEvent(
            now,
            subject,
            "operator.added",
            subject,
            Map.of(
                "name", operator.displayName(),
                "role", operator.role().name(),
                "invitedBy", invitation.invitedBy())));
    return new Outcome.Accepted(
        openSession.open(SessionKind.OFFICE_STEP, operator.id().value(), now));
  }

  private Optional<Invitation> living(String token) {
    return invitations
        .byDigest(InvitePerson.digest(key, token))
        .filter(found -> found.isAlive(clock.instant()));
  }
}
