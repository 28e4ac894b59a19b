package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.RevocationGround;

/** Campaigns, for tests. */
public final class CampaignSamples {
  private CampaignSamples() {}

  public static Campaign campaign(int number, boolean dryRun, Operator by, Instant at) {
    return new Campaign(
        UUID.randomUUID(),
        number,
        dryRun,
        "登記番号の桁落ち",
        new CertificateSelection("", null, null, "RSA", "", "", List.of(), List.of(), null),
        RevocationGround.ISSUED_AGAINST_RULES,
        at.minusSeconds(60),
        "差し替えてください。",
        "Please replace it.",
        new Decision(by.id(), at),
        null,
        null,
        null,
        0);
  }
}
