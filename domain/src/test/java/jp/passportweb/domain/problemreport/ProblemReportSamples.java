package jp.passportweb.domain.problemreport;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** Problem reports, for tests. */
public final class ProblemReportSamples {
  private ProblemReportSamples() {}

  public static ProblemReport report(ReportKind kind, Instant receivedAt) {
    return new ProblemReport(
        UUID.randomUUID(),
        ReportReceipt.random(ThreadLocalRandom.current()),
        receivedAt,
        new Reporter(
            ReportChannel.FORM, Language.EN, "A Stranger", new EmailAddress("who@example.org")),
        new Complaint(
            kind,
            "www.example.jp",
            "the key is on a public site",
            new KeyProof(KeyProof.Kind.PRIVATE_KEY, new SpkiHash("ab".repeat(32)))),
        null,
        null,
        0);
  }
}
