package jp.passportweb.domain.proposal;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.review.Decision;

/** Proposals for tests. */
public final class ProposalSamples {
  private ProposalSamples() {}

  /** Another address, whose asker was called at an instant. */
  public static Matter.OtpAddress address(AccountId account, Instant calledAt) {
    return new Matter.OtpAddress(
        account,
        new EmailAddress("otp@example.co.jp"),
        new EmailAddress("new@example.co.jp"),
        new IdentityCheck(
            EvidenceSamples.NUMBER,
            new EvidenceId(UUID.randomUUID()),
            calledAt,
            "原宿 太郎",
            "担当者の退職を確認した。",
            "書面 2026-12"));
  }

  public static Matter.OrganizationName name(AccountId account) {
    return new Matter.OrganizationName(
        account, new LegalName("株式会社原宿商事"), new LegalName("原宿商事株式会社"));
  }

  public static Proposal proposal(Matter matter, Operator by, Instant at) {
    return Proposal.fresh(matter, "担当者が退職した。", new Decision(by.id(), at));
  }
}
