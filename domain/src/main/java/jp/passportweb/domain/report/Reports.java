package jp.passportweb.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.review.RefusalCode;

/** Port: what is counted for the reports; from an instant on, until before another (REP-1). */
public interface Reports {
  /** Certificates that were issued, by service. */
  Map<ServiceCode, Integer> issued(Instant from, Instant until);

  /** Certificates that end and are not revoked. */
  int ending(Instant from, Instant until);

  /** Certificates that were revoked, by the reason that is published. */
  Map<CrlReason, Integer> revoked(Instant from, Instant until);

  /** Applications that came in. */
  int received(Instant from, Instant until);

  /** Applications that were refused. */
  int refused(Instant from, Instant until);

  /** Decisions to refuse, by their ground (REF-1); those before there were grounds are left out. */
  Map<RefusalCode, Integer> refusedFor(Instant from, Instant until);

  /**
   * The ways of what was issued, the latest first.
   *
   * @param atMost so many of them
   */
  List<Course> courses(Instant from, Instant until, int atMost);
}
