package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.TimestampRules;
import jp.passportweb.domain.transparency.TransparencyPolicy;

/**
 * How far a certificate has come that waits for transparency logs (CT-2).
 *
 * @param promised how many timestamps there are
 * @param needed how many there must be at least
 * @param tries how often logs were asked
 * @param next when they are asked again
 * @param said what those said in the latest round that promised nothing, for the administrator
 */
public record AwaitedLogs(int promised, int needed, int tries, Instant next, List<String> said) {
  static AwaitedLogs of(Precertificate precertificate, Issuance.Intended intended) {
    Precertificate.Rounds rounds = precertificate.rounds();
    return new AwaitedLogs(
        precertificate.promised().size(),
        new TimestampRules(TransparencyPolicy.BROWSERS).needed(intended.validity()),
        rounds.tries(),
        rounds.next(),
        rounds.said().lines().toList());
  }
}
