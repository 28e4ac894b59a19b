package jp.passportweb.domain.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link LoginCertificates} does. */
public abstract class LoginCertificatesContract {
  private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

  private final LoginCertificates certificates;
  private final Scene scene;
  private AccountId account;
  private OperatorId operator;

  protected LoginCertificatesContract(Repositories repositories) {
    certificates = repositories.loginCertificates();
    scene = new Scene(repositories);
  }

  /** Inside of the test's own transaction. */
  private void begin() {
    account = scene.account();
    operator = scene.operator(OperatorSamples.approver()).id();
  }

  @Test
  @DisplayName("LOGIN-1 a login certificate is found by its id and its serial number, as added")
  void found() {
    begin();
    LoginCertificate added = added();
    assertThat(certificates.byId(added.id())).contains(added);
    assertThat(certificates.bySerial(added.serial())).contains(added);
    LoginCertificate other = LoginCertificateSamples.certificate(account, operator);
    assertThat(certificates.byId(other.id())).isEmpty();
    assertThat(certificates.bySerial(other.serial())).isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 an id and a serial number are taken once, and the first stays")
  void once() {
    begin();
    LoginCertificate first = added();
    LoginCertificate sameId =
        LoginCertificateSamples.under(
            first.id(), LoginCertificateSamples.certificate(account, operator));
    LoginCertificate sameSerial =
        LoginCertificateSamples.under(new LoginCertificateId(UUID.randomUUID()), first);
    assertThat(certificates.add(sameId)).isFalse();
    assertThat(certificates.add(sameSerial)).isFalse();
    assertThat(certificates.of(account)).containsExactly(first);
  }

  @Test
  @DisplayName("LOGIN-1 an account's are listed newest first, and nobody else's")
  void listed() {
    begin();
    LoginCertificate older = added();
    LoginCertificate newer = issuedAt(older.issuedAt().plusSeconds(60));
    certificates.add(newer);
    certificates.add(LoginCertificateSamples.certificate(scene.account(), operator));
    assertThat(certificates.of(account)).containsExactly(newer, older);
  }

  @Test
  @DisplayName("LOGIN-1 revoking is kept, and done once")
  void revoked() {
    begin();
    LoginCertificate added = added();
    assertThat(certificates.updateRevoked(added.id(), LATER)).isTrue();
    assertThat(certificates.updateRevoked(added.id(), LATER.plusSeconds(9))).isFalse();
    assertThat(certificates.byId(added.id())).contains(added.revoked(LATER));
    assertThat(certificates.updateRevoked(new LoginCertificateId(UUID.randomUUID()), LATER))
        .isFalse();
  }

  private LoginCertificate added() {
    LoginCertificate certificate = LoginCertificateSamples.certificate(account, operator);
    assertThat(certificates.add(certificate)).isTrue();
    return certificate;
  }

  private LoginCertificate issuedAt(Instant at) {
    LoginCertificate sample = LoginCertificateSamples.certificate(account, operator);
    return new LoginCertificate(
        sample.id(),
        account,
        sample.holder(),
        sample.serial(),
        sample.validity(),
        sample.certificate(),
        at,
        operator,
        null);
  }
}
