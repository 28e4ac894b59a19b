package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/** A responder whose certificates' status a test sets, and whose clock it moves. */
final class Answering {
  static final AuthorityCertificate SR = TestAuthority.AUTHORITY.issuer(TestAuthority.SR);
  static final AuthorityCertificate EV = TestAuthority.AUTHORITY.issuer(TestAuthority.EV);

  final List<SerialNumber> asked = new ArrayList<>();
  private final Map<SerialNumber, CertificateStatus> statuses = new HashMap<>();
  private final Path directory;
  private Instant now = TestAuthority.NOW;
  final KeptAnswers kept = new KeptAnswers(() -> now);
  private final EmbeddedStatusResponder responder;

  Answering(Path directory) {
    this.directory = directory;
    responder = open();
  }

  EmbeddedStatusResponder open() {
    return new EmbeddedStatusResponder(
        TestAuthority.KEYS,
        directory,
        TestAuthority.PASSWORD,
        kept,
        TestAuthority.LINTER,
        () -> now);
  }

  void at(Instant instant) {
    now = instant;
  }

  void set(Der certificate, CertificateStatus status) {
    statuses.put(new SerialNumber(X509.certificate(certificate).getSerialNumber()), status);
  }

  StatusAnswer answer(AuthorityCertificate authority, byte[] request) {
    return answer(responder, authority, request);
  }

  StatusAnswer answer(
      EmbeddedStatusResponder other, AuthorityCertificate authority, byte[] request) {
    return other.answer(
        authority.name(),
        request,
        serial -> {
          asked.add(serial);
          return statuses.getOrDefault(serial, new CertificateStatus.Unknown());
        });
  }

  /** The responseStatus of an error. */
  int refusal(AuthorityCertificate authority, byte[] request) {
    StatusAnswer answer = answer(authority, request);
    if (answer instanceof StatusAnswer.Refused) {
      return response(answer).getStatus();
    }
    throw new AssertionError("not refused");
  }

  BasicOCSPResp signed(AuthorityCertificate authority, byte[] request) {
    return signed(answer(authority, request));
  }

  static BasicOCSPResp signed(StatusAnswer answer) {
    try {
      if (answer instanceof StatusAnswer.Signed
          && response(answer).getResponseObject() instanceof BasicOCSPResp basic) {
        return basic;
      }
      throw new AssertionError("refused: " + response(answer).getStatus());
    } catch (OCSPException e) {
      throw new AssertionError(e);
    }
  }

  static OCSPResp response(StatusAnswer answer) {
    try {
      return new OCSPResp(answer.response().bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  byte[] storedKeys() {
    try {
      return Files.readAllBytes(directory.resolve("responders.p12"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
