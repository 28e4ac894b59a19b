package jp.passportweb.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.Precertificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.6: what is answered about a serial number")
class AnswerStatusTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Issuance.Intended certificate =
      IssuanceSamples.intended(new Scene(ports).record().id(), NOW);

  @Test
  @DisplayName("never heard of: unknown")
  void unknown() {
    assertThat(status(Authorities.SR)).isEqualTo(new CertificateStatus.Unknown());
  }

  @Test
  @DisplayName("BR 4.9.10: intended and not issued: unknown")
  void intended() {
    ports.certificates().intend(certificate);
    assertThat(status(Authorities.SR)).isEqualTo(new CertificateStatus.Unknown());
  }

  @Test
  @DisplayName(
      "CT-1, BR 4.9.9: a precertificate was signed: good, and revoked where it is given up")
  void precertificate() {
    ports.certificates().intend(certificate);
    ports.precertificates().add(Precertificate.fresh(certificate, certificate.toBeSigned(), NOW));
    assertThat(status(Authorities.SR)).isEqualTo(new CertificateStatus.Good());
    ports.certificates().withdraw(certificate);
    ports
        .revocations()
        .add(
            new Revocation(
                certificate.authority(),
                certificate.serial(),
                certificate.validity().notAfter(),
                CrlReason.UNSPECIFIED,
                NOW));
    assertThat(status(Authorities.SR))
        .isEqualTo(new CertificateStatus.Revoked(NOW, CrlReason.UNSPECIFIED));
  }

  @Test
  @DisplayName("issued: good, by its own issuer alone")
  void good() {
    issue();
    assertThat(status(Authorities.SR)).isEqualTo(new CertificateStatus.Good());
    assertThat(status(Authorities.EV)).isEqualTo(new CertificateStatus.Unknown());
  }

  @Test
  @DisplayName("revoked: so at once, with time and reason, before any list says it")
  void revoked() {
    issue();
    ports
        .revocations()
        .add(
            new Revocation(
                certificate.authority(),
                certificate.serial(),
                certificate.validity().notAfter(),
                CrlReason.KEY_COMPROMISE,
                NOW));
    assertThat(status(Authorities.SR))
        .isEqualTo(new CertificateStatus.Revoked(NOW, CrlReason.KEY_COMPROMISE));
    assertThat(status(Authorities.EV)).isEqualTo(new CertificateStatus.Unknown());
  }

  @Test
  @DisplayName("the root has no status address, and a stranger neither")
  void addresses() {
    AnswerStatus answer = answerStatus(_ -> RecordSamples.bytes("asked"));
    assertThat(answer.answer(Authorities.slug(Authorities.ROOT), new byte[0])).isEmpty();
    assertThat(answer.answer("another-ca", new byte[0])).isEmpty();
    assertThat(answer.answer(Authorities.SR, new byte[0])).as("the name itself").isEmpty();
    assertThat(answer.answer(Authorities.slug(Authorities.SR), new byte[0])).isPresent();
  }

  private void issue() {
    ports.certificates().intend(certificate);
    ports.certificates().store(IssuanceSamples.issued(certificate, NOW));
  }

  private CertificateStatus status(String authority) {
    List<CertificateStatus> told = new ArrayList<>();
    answerStatus(
            statusOf -> {
              told.add(statusOf.apply(certificate.serial()));
              return RecordSamples.bytes("asked");
            })
        .answer(Authorities.slug(authority), new byte[0]);
    return told.getFirst();
  }

  private AnswerStatus answerStatus(
      Function<Function<SerialNumber, CertificateStatus>, Der> response) {
    StatusResponder responder =
        new StatusResponder() {
          @Override
          public StatusAnswer answer(
              String authority,
              byte[] request,
              Function<SerialNumber, CertificateStatus> statusOf) {
            return new StatusAnswer.Refused(response.apply(statusOf));
          }

          @Override
          public void renewKeys() {
            throw new UnsupportedOperationException();
          }
        };
    return new AnswerStatus(
        new Authorities(),
        ports.certificates(),
        ports.precertificates(),
        ports.revocations(),
        responder,
        new NothingKept(),
        new Straight());
  }
}
