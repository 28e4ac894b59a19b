package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityKeys;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;

/** Answers OCSP requests (RFC 6960, RFC 9919) with keys of its own, one for each authority. */
public final class EmbeddedStatusResponder implements StatusResponder {
  private final AuthorityKeys authorities;
  private final ResponderKeys keys;
  private final InstantSource clock;

  /**
   * Opens the responder, and has its keys delegated where they are missing.
   *
   * @param directory the authorities', where its keys are kept in a file of their own
   * @param password opens the key store
   * @throws jp.passportweb.pki.keystore.KeyStoreFailure when the keys cannot be read or written
   */
  public EmbeddedStatusResponder(
      AuthorityKeys authorities, Path directory, char[] password, InstantSource clock) {
    this.authorities = authorities;
    this.keys = new ResponderKeys(authorities, directory, password);
    this.clock = clock;
    renewKeys();
  }

  @Override
  public StatusAnswer answer(
      String authority, byte[] request, Function<SerialNumber, CertificateStatus> statusOf) {
    return switch (StatusRequest.read(request)) {
      case StatusRequest.Malformed() -> refused(OCSPResponseStatus.MALFORMED_REQUEST);
      case StatusRequest.Questions questions -> answer(authority, questions, statusOf);
    };
  }

  @Override
  public void renewKeys() {
    keys.renew(clock.instant());
  }

  /** Who asks of strangers alone is told that we do not speak for them (RFC 5019 2.2.3). */
  private StatusAnswer answer(
      String authority,
      StatusRequest.Questions questions,
      Function<SerialNumber, CertificateStatus> statusOf) {
    AskedIssuer issuer = new AskedIssuer(authorities.named(authority));
    if (questions.certificates().stream().noneMatch(issuer::issued)) {
      return refused(OCSPResponseStatus.UNAUTHORIZED);
    }
    Instant now = clock.instant();
    return new StatusResponse(keys.of(authority, now), now)
        .to(
            questions,
            asked ->
                Optional.of(asked)
                    .filter(issuer::issued)
                    .flatMap(known -> SerialNumber.of(known.getSerialNumber()))
                    .map(statusOf)
                    .orElseGet(CertificateStatus.Unknown::new));
  }

  private static StatusAnswer refused(int status) {
    try {
      return new StatusAnswer.Refused(
          Der.of(new OCSPResponse(new OCSPResponseStatus(status), null).getEncoded()));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
