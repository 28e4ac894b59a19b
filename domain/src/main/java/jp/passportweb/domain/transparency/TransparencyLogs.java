package jp.passportweb.domain.transparency;

import java.util.List;
import java.util.function.Predicate;
import jp.passportweb.domain.signingrequest.Der;

/** Port: the logs that certificates are sent to. Called outside database transactions. */
public interface TransparencyLogs {
  /** All that are known; none where certificates need not be trusted by the public. */
  List<TransparencyLog> all();

  /**
   * Sends a precertificate to logs, all at the same time, and waits no longer than it must.
   *
   * @param chain the precertificate, then what is above it
   * @param enough whether nobody else need be waited for
   * @return an answer of each log
   */
  List<LogAnswer> submit(
      List<Der> chain, List<TransparencyLog> logs, Predicate<List<LogAnswer>> enough);

  /**
   * Hands a log the certificate that came of a precertificate.
   *
   * @param chain the certificate, then what is above it
   * @return whether the log has it
   */
  boolean publish(List<Der> chain, TransparencyLog log);
}
