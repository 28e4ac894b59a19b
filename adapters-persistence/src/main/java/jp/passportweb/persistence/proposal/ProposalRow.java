package jp.passportweb.persistence.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.proposal.IdentityCheck;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.persistence.jooq.tables.records.ProposalRecord;
import org.jspecify.annotations.Nullable;

/** Rows of {@code proposal}. */
final class ProposalRow {
  private ProposalRow() {}

  static ProposalRecord of(Proposal proposal) {
    ProposalRecord row = new ProposalRecord();
    row.setId(proposal.id());
    row.setKind(proposal.matter().kind().name());
    row.setSubject(proposal.matter().subject());
    row.setBeforeText(proposal.matter().before());
    row.setAfterText(proposal.matter().after());
    if (proposal.matter() instanceof Matter.OtpAddress mended) {
      fillCheck(row, mended.check());
    }
    row.setReason(proposal.reason());
    row.setProposedBy(proposal.proposed().by().value());
    row.setProposedAt(proposal.proposed().at());
    fillEnd(row, proposal);
    row.setVersion(proposal.version());
    return row;
  }

  /** All that a step changes. */
  static void fillEnd(ProposalRecord row, Proposal proposal) {
    Decision confirmed = proposal.confirmed();
    row.setConfirmedBy(confirmed == null ? null : confirmed.by().value());
    row.setConfirmedAt(confirmed == null ? null : confirmed.at());
    Proposal.Withdrawal withdrawn = proposal.withdrawn();
    row.setWithdrawnBy(withdrawn == null ? null : withdrawn.decision().by().value());
    row.setWithdrawnAt(withdrawn == null ? null : withdrawn.decision().at());
    row.setWithdrawnWhy(withdrawn == null ? null : withdrawn.why());
    Matter matter = proposal.matter();
    row.setOpenSubject(proposal.isOpen() ? openSubject(matter.kind(), matter.subject()) : null);
  }

  static String openSubject(Matter.Kind kind, String subject) {
    return kind.name() + ":" + subject;
  }

  static Proposal proposal(ProposalRecord row) {
    Decision withdrawn = decision(row.getWithdrawnBy(), row.getWithdrawnAt());
    return new Proposal(
        row.getId(),
        matter(row),
        row.getReason(),
        new Decision(new OperatorId(row.getProposedBy()), row.getProposedAt()),
        decision(row.getConfirmedBy(), row.getConfirmedAt()),
        withdrawn == null ? null : new Proposal.Withdrawal(withdrawn, row.getWithdrawnWhy()),
        row.getVersion());
  }

  private static Matter matter(ProposalRecord row) {
    String before = row.getBeforeText();
    String after = row.getAfterText();
    return switch (Matter.Kind.valueOf(row.getKind())) {
      case OTP_ADDRESS ->
          new Matter.OtpAddress(
              new AccountId(UUID.fromString(row.getSubject())),
              new EmailAddress(before),
              new EmailAddress(after),
              check(row));
      case ORGANIZATION_NAME ->
          new Matter.OrganizationName(
              new AccountId(UUID.fromString(row.getSubject())),
              new LegalName(before),
              new LegalName(after));
      case LAST_DAY ->
          new Matter.LastDay(
              new ContractCode(row.getSubject()), LocalDate.parse(before), LocalDate.parse(after));
      case FALSE_CLAIM ->
          new Matter.FalseClaim(
              new RecordId(UUID.fromString(row.getSubject())), Long.parseLong(before));
      case FALSE_REPORT ->
          new Matter.FalseReport(UUID.fromString(row.getSubject()), Long.parseLong(before));
    };
  }

  private static void fillCheck(ProposalRecord row, IdentityCheck check) {
    row.setCalledNumber(check.calledNumber());
    row.setNumberEvidence(check.number().value());
    row.setCalledAt(check.calledAt());
    row.setSpokeWith(check.spokeWith());
    row.setAsked(check.asked());
    row.setReference(check.reference());
  }

  private static IdentityCheck check(ProposalRecord row) {
    return new IdentityCheck(
        row.getCalledNumber(),
        new EvidenceId(row.getNumberEvidence()),
        row.getCalledAt(),
        row.getSpokeWith(),
        row.getAsked(),
        row.getReference());
  }

  private static @Nullable Decision decision(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null ? null : new Decision(new OperatorId(by), at);
  }
}
