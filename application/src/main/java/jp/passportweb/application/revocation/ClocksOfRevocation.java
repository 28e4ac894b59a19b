package jp.passportweb.application.revocation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.queue.PressingClock;
import jp.passportweb.domain.queue.PressingClocks;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;

/** The clocks of problem reports, of revocations that the office orders, and of campaigns. */
@Assembled
public final class ClocksOfRevocation implements PressingClocks {
  private final ProblemReports reports;
  private final RevocationOrders orders;
  private final Campaigns campaigns;
  private final ApplicationRecords records;

  public ClocksOfRevocation(
      ProblemReports reports,
      RevocationOrders orders,
      Campaigns campaigns,
      ApplicationRecords records) {
    this.reports = reports;
    this.orders = orders;
    this.campaigns = campaigns;
    this.records = records;
  }

  @Override
  public List<PressingClock> pressing(Instant now, int atMost) {
    Stream<PressingClock> ofReports =
        reports.open(atMost).stream()
            .filter(report -> report.clock().isPressing(now))
            .map(report -> ofReport(report, now));
    Stream<PressingClock> ofOrders =
        orders.open(atMost).stream()
            .filter(order -> order.clock().isPressing(now))
            .flatMap(order ->
                records.byId(order.record()).stream().map(record -> ofOrder(order, record, now)));
    Stream<PressingClock> ofCampaigns =
        campaigns.running().stream()
            .filter(campaign -> !campaign.dryRun() && campaign.clock().isPressing(now))
            .map(campaign -> ofCampaign(campaign, now));
    return Stream.of(ofReports, ofOrders, ofCampaigns)
        .flatMap(clocks -> clocks)
        .sorted(Comparator.comparing(PressingClock::due))
        .limit(atMost)
        .toList();
  }

  private static PressingClock ofReport(ProblemReport report, Instant now) {
    String kind = report.preliminary() == null ? "PRELIMINARY_ANSWER" : "REPORT_DECISION";
    return clock(
        report.receipt().text(),
        report.complaint().certificate(),
        kind,
        report.clock(),
        now,
        "problem-reports",
        report.id());
  }

  private static PressingClock ofOrder(
      RevocationOrder order, ApplicationRecord record, Instant now) {
    String what =
        record.content().organization().name().text()
            + " "
            + record.content().basic().commonName().text();
    return clock(
        record.receiptNumber().text(),
        what,
        "REVOCATION_ORDER",
        order.clock(),
        now,
        "revocations",
        order.id());
  }

  private static PressingClock ofCampaign(Campaign campaign, Instant now) {
    return clock(
        campaign.code(),
        campaign.title(),
        "CAMPAIGN",
        campaign.clock(),
        now,
        "campaigns",
        campaign.id());
  }

  private static PressingClock clock(
      String subject,
      String what,
      String kind,
      RevocationClock clock,
      Instant now,
      String room,
      UUID id) {
    return new PressingClock(
        subject, what, kind, clock.due(), clock.isOverdue(now), "/office/" + room + "/" + id);
  }
}
