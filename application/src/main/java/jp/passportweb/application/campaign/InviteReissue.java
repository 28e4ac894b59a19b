package jp.passportweb.application.campaign;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.campaign.ReissueInvitation;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;

/**
 * ACC-7: the office starts a reissue. Every contact of the holder is sent an address behind which
 * the holder hands in a CSR; then it is examined as any reissue is.
 */
@Assembled
public final class InviteReissue {
  public static final String REASON = "inviteReason";

  private static final int TOKEN_BYTES = 16;

  private final CampaignDesk desk;
  private final IssuedCertificates certificates;
  private final ApplicationRecords records;
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final Transactions transactions;
  private final SecureRandom random;

  public InviteReissue(
      CampaignDesk desk,
      IssuedCertificates certificates,
      ApplicationRecords records,
      Accounts accounts,
      PostOffice postOffice,
      Transactions transactions,
      SecureRandom random) {
    this.desk = desk;
    this.certificates = certificates;
    this.records = records;
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.transactions = transactions;
    this.random = random;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The contacts are told. */
    record Invited() implements Outcome {}

    /** What was typed cannot be taken. */
    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** There is no certificate that counts, or the operator's role does not include it. */
    record NothingToReplace() implements Outcome {}
  }

  /** A certificate that counts, with the invitations for it, the latest first. */
  public record Shown(IssuedCertificate certificate, List<ReissueInvitation> invitations) {}

  public Optional<Shown> show(Operator operator, RecordId record) {
    return transactions.read(() ->
        replaceable(operator, record)
            .map(found -> new Shown(found, desk.campaigns.invitations(record))));
  }

  /** The same reason sent twice is sent once. */
  public Outcome invite(Operator operator, RecordId record, String typedReason) {
    return switch (LongText.parse(typedReason)) {
      case Parsed.Bad<LongText>(var problem) ->
          new Outcome.Invalid(List.of(new FieldProblem(REASON, problem)));
      case Parsed.Good<LongText>(LongText reason) ->
          noted(
              operator,
              record,
              transactions.run(() ->
                  replaceable(operator, record)
                      .<Outcome>map(found -> {
                        invite(operator, found, reason.text());
                        return new Outcome.Invited();
                      })
                      .orElseGet(Outcome.NothingToReplace::new)));
    };
  }

  private Outcome noted(Operator operator, RecordId record, Outcome outcome) {
    if (outcome instanceof Outcome.NothingToReplace) {
      transactions
          .read(() -> certificates.ofRecord(record))
          .ifPresent(found ->
              desk.denied(
                  operator,
                  "certificate.reissue-invited",
                  found.receiptNumber(),
                  operator.role().may(Capability.EXAMINE)
                      ? StepDenial.NOTHING_TO_REPLACE
                      : StepDenial.NOT_YOUR_ROLE));
    }
    return outcome;
  }

  private Optional<IssuedCertificate> replaceable(Operator operator, RecordId record) {
    return certificates
        .ofRecord(record)
        .filter(_ -> operator.role().may(Capability.EXAMINE))
        .filter(found -> found.published() == null && found.notAfter().isAfter(desk.now()));
  }

  private void invite(Operator operator, IssuedCertificate found, String reason) {
    boolean sentBefore =
        desk.campaigns.invitations(found.record()).stream()
            .anyMatch(one -> one.reason().equals(reason));
    if (sentBefore) {
      return;
    }
    Instant now = desk.now();
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    desk.campaigns.invite(
        new ReissueInvitation(
            UUID.randomUUID(),
            found.record(),
            found.account(),
            token,
            reason,
            new Decision(operator.id(), now),
            null));
    ApplicationRecord record = records.byId(found.record()).orElseThrow();
    Language language = accounts.languageOf(found.account());
    postOffice.postToAll(
        records.contactsNow(record),
        contact ->
            new Notice.ReissueInvited(
                contact.email(),
                language,
                contact.name().text(),
                found.receiptNumber(),
                found.serverName(),
                found.organizationName(),
                found.serial().hex(),
                reason,
                token),
        now);
    desk.noteOn(
        found.receiptNumber(),
        CampaignDesk.actor(operator),
        "certificate.reissue-invited",
        Map.of("reason", reason, "serial", found.serial().hex()),
        now);
  }
}
