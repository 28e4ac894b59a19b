package jp.passportweb.application.issuance;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.Precertificates;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;

/**
 * Hands each certificate itself to one of the logs that promised it, so that the world can read it
 * whole (CT-1). Opens its own transactions.
 */
@Assembled
public final class PublishCertificates {
  private static final int BATCH = 100;

  /** It should be there within a day; after two nobody tries any more. */
  private static final Duration TRIED_FOR = Duration.ofDays(2);

  private final Precertificates precertificates;
  private final Certificates certificates;
  private final CertificateAuthority authority;
  private final TransparencyLogs logs;
  private final Transactions transactions;
  private final InstantSource clock;

  public PublishCertificates(
      Precertificates precertificates,
      Certificates certificates,
      CertificateAuthority authority,
      TransparencyLogs logs,
      Transactions transactions,
      InstantSource clock) {
    this.precertificates = precertificates;
    this.certificates = certificates;
    this.authority = authority;
    this.logs = logs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Hands over what waits, and returns how many were taken; the others are tried again. */
  public int publishAll() {
    List<Precertificate> waiting =
        logs.all().isEmpty()
            ? List.of()
            : transactions.run(
                () -> precertificates.unpublished(clock.instant().minus(TRIED_FOR), BATCH));
    return OneByOne.count(waiting, this::publish);
  }

  private boolean publish(Precertificate precertificate) {
    List<Der> chain =
        Stream.concat(certificate(precertificate).stream(), issuer(precertificate).stream())
            .toList();
    boolean taken = promisers(precertificate).anyMatch(log -> logs.publish(chain, log));
    if (taken) {
      transactions.run(() ->
          precertificates.published(
              precertificate, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
    return taken;
  }

  /** Logs that it carries promises of, as far as they are known still. */
  private Stream<TransparencyLog> promisers(Precertificate precertificate) {
    return precertificate.embedded().stream()
        .map(SignedTimestamp::log)
        .flatMap(id -> logs.all().stream().filter(log -> log.id().equals(id)).limit(1));
  }

  private Optional<Der> certificate(Precertificate precertificate) {
    return transactions
        .run(() -> certificates.ofSerial(precertificate.authority(), precertificate.serial()))
        .flatMap(issuance ->
            issuance instanceof Issuance.Issued issued
                ? Optional.of(issued.certificate())
                : Optional.empty());
  }

  private Optional<Der> issuer(Precertificate precertificate) {
    return authority.all().stream()
        .filter(one -> one.name().equals(precertificate.authority()))
        .map(AuthorityCertificate::certificate)
        .findFirst();
  }
}
