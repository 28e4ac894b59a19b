package jp.passportweb.web.campaign;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.search.CsvLines;
import org.jspecify.annotations.Nullable;

/** The certificates of a campaign as lines of a file (MAS-1). */
final class CampaignCsv {
  private static final List<String> HEADS =
      List.of(
          "campaign.file.account",
          "revocation.holder",
          "record.receipt-number",
          "portal.column.SERVER_NAME",
          "field.selectSerials",
          "campaign.file.round",
          "campaign.file.told-at",
          "campaign.file.opened-at",
          "campaign.replaced",
          "campaign.file.revoked-at",
          "contact-role.REGISTRATION",
          "field.contact.phone");

  private final Page page;
  private final CsvLines lines;

  CampaignCsv(Page page, Appendable out) {
    this.page = page;
    lines = CsvLines.begin(out, HEADS.stream().map(page::t).toList());
  }

  void certificate(CampaignCertificate row) {
    CampaignHolder.Telling told = row.told();
    Callee callee = row.callee();
    lines.line(
        List.of(
            row.account().value().toString(),
            row.organizationName(),
            row.receiptNumber(),
            row.serverName(),
            row.serial(),
            told == null ? "" : String.valueOf(told.round()),
            told == null ? "" : page.time(told.at()),
            time(row.openedAt()),
            row.replaced() ? page.t("campaign.replaced") : "",
            time(row.revokedAt()),
            callee == null ? "" : callee.name().text(),
            callee == null ? "" : CampaignView.phone(page, callee)));
  }

  private String time(@Nullable Instant at) {
    return at == null ? "" : page.time(at);
  }
}
