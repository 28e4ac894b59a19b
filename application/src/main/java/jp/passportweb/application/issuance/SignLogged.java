package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.Precertificates;
import jp.passportweb.domain.transparency.Precertification;
import jp.passportweb.domain.transparency.TransparencyLogs;

/**
 * Signs what is intended: a precertificate first, which is stored before any log sees it, then with
 * what the logs promised the certificate (CT-1). What it carries is fixed before the key signs, so
 * that after a crash, and on any node, it is the same certificate. Opens its own transactions.
 */
@Assembled
public final class SignLogged {
  private final CertificateAuthority authority;
  private final Precertification precertification;
  private final Precertificates precertificates;
  private final TransparencyLogs logs;
  private final GatherTimestamps gatherTimestamps;
  private final Transactions transactions;
  private final InstantSource clock;

  public SignLogged(
      CertificateAuthority authority,
      Precertification precertification,
      Precertificates precertificates,
      TransparencyLogs logs,
      GatherTimestamps gatherTimestamps,
      Transactions transactions,
      InstantSource clock) {
    this.authority = authority;
    this.precertification = precertification;
    this.precertificates = precertificates;
    this.logs = logs;
    this.gatherTimestamps = gatherTimestamps;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The certificate; empty while too few logs have promised anything (CT-2). Where no log is known
   * none is asked, and none was before.
   */
  Optional<Der> sign(Issuance.Intended intended) {
    Optional<Precertificate> begun = transactions.run(() -> stored(intended));
    if (begun.isEmpty() && logs.all().isEmpty()) {
      return Optional.of(authority.sign(intended.authority(), intended.toBeSigned()));
    }
    return begun
        .or(() -> begin(intended))
        .map(precertificate ->
            precertificate.isSettled() ? precertificate : ask(intended, precertificate))
        .filter(Precertificate::isSettled)
        .map(settled -> finish(intended, settled));
  }

  private Optional<Precertificate> stored(Issuance.Intended intended) {
    return precertificates.of(intended.authority(), intended.serial());
  }

  /** Signing is repeatable: of several nodes all sign the same. */
  private Optional<Precertificate> begin(Issuance.Intended intended) {
    Der signed =
        authority.sign(intended.authority(), precertification.poisoned(intended.toBeSigned()));
    Precertificate fresh = Precertificate.fresh(intended, signed, now());
    return transactions.run(
        () -> precertificates.add(fresh) ? Optional.of(fresh) : Optional.empty());
  }

  private Precertificate ask(Issuance.Intended intended, Precertificate before) {
    Precertificate after = gatherTimestamps.ask(intended, before);
    return transactions.run(() -> precertificates.update(after));
  }

  private Der finish(Issuance.Intended intended, Precertificate settled) {
    Der content =
        precertification.timestamped(
            intended.toBeSigned(), settled.certificate(), settled.embedded());
    return authority.sign(intended.authority(), content);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
