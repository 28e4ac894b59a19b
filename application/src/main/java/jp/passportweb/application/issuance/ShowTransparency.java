package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.transparency.Precertificates;
import jp.passportweb.domain.transparency.Shortfall;
import jp.passportweb.domain.transparency.TimestampRules;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;
import jp.passportweb.domain.transparency.TransparencyPolicy;

/** Shows how it stands with the transparency logs (CT-2). */
@Assembled
public final class ShowTransparency {
  private static final TimestampRules RULES = new TimestampRules(TransparencyPolicy.BROWSERS);

  /** No contract ends it earlier. */
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private final Precertificates precertificates;
  private final TransparencyLogs logs;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowTransparency(
      Precertificates precertificates,
      TransparencyLogs logs,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.precertificates = precertificates;
    this.logs = logs;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What waits for more timestamps. */
  public Precertificates.Standing standing() {
    return transactions.run(precertificates::standing);
  }

  /**
   * What the logs cannot give a certificate that is issued now and lasts as long as it may; nothing
   * where none are known, and none need be.
   */
  public List<Shortfall> shortfalls() {
    Instant now = clock.instant();
    Validity longest = ValidityRules.validity(now, FAR, catalog.validity());
    List<TransparencyLog> taking =
        logs.all().stream().filter(log -> log.takes(longest.notAfter())).toList();
    return logs.all().isEmpty() ? List.of() : RULES.shortfalls(taking, longest);
  }
}
