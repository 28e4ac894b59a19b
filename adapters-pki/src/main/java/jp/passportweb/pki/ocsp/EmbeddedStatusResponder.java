package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.lint.AuthorityLinter;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.cert.ocsp.CertificateID;

/** Answers OCSP requests (RFC 6960, RFC 9919) with keys of its own, one for each authority. */
public final class EmbeddedStatusResponder implements StatusResponder {
  /** In a second, on this node. */
  private static final int UNKNOWN_ONES = 100;

  private final AuthorityKeys authorities;
  private final ResponderKeys keys;
  private final KeptAnswers answers;
  private final SigningBudget budget = new SigningBudget(UNKNOWN_ONES, Duration.ofSeconds(1));
  private final InstantSource clock;

  /**
   * Opens the responder, and has its keys delegated where they are missing.
   *
   * @param directory the authorities', where its keys are kept in a file of their own
   * @param password opens the key store
   * @param answers where what can be given again is kept
   * @param linter reads a key's certificate before it is signed
   * @throws jp.passportweb.pki.keystore.KeyStoreFailure when the keys cannot be read or written
   */
  public EmbeddedStatusResponder(
      AuthorityKeys authorities,
      Path directory,
      char[] password,
      KeptAnswers answers,
      AuthorityLinter linter,
      InstantSource clock) {
    this.authorities = authorities;
    this.answers = answers;
    this.keys = new ResponderKeys(authorities, directory, password, linter);
    this.clock = clock;
    renewKeys();
  }

  @Override
  public StatusAnswer answer(
      String authority, byte[] request, Function<SerialNumber, CertificateStatus> statusOf) {
    return switch (StatusRequest.read(request)) {
      case StatusRequest.Malformed() -> refused(OCSPResponseStatus.MALFORMED_REQUEST);
      case StatusRequest.Questions questions -> answer(authority, request, questions, statusOf);
    };
  }

  @Override
  public void renewKeys() {
    keys.renew(clock.instant());
  }

  /** Who asks of strangers alone is told that we do not speak for them (RFC 5019 2.2.3). */
  private StatusAnswer answer(
      String authority,
      byte[] request,
      StatusRequest.Questions questions,
      Function<SerialNumber, CertificateStatus> statusOf) {
    AskedIssuer issuer = new AskedIssuer(authorities.named(authority));
    if (questions.certificates().stream().noneMatch(issuer::issued)) {
      return refused(OCSPResponseStatus.UNAUTHORIZED);
    }
    long state = answers.state();
    List<CertificateStatus> statuses =
        questions.certificates().stream().map(asked -> status(asked, issuer, statusOf)).toList();
    boolean anyUnknown = statuses.stream().anyMatch(CertificateStatus.Unknown.class::isInstance);
    Instant now = clock.instant();
    if (anyUnknown && !budget.take(now)) {
      return refused(OCSPResponseStatus.TRY_LATER);
    }
    StatusAnswer.Signed answer =
        new StatusResponse(keys.of(authority, now), now).to(questions, statuses);
    if (questions.nonce() == null && !anyUnknown) {
      answers.keep(authority, request, answer, state);
    }
    return answer;
  }

  private static CertificateStatus status(
      CertificateID asked, AskedIssuer issuer, Function<SerialNumber, CertificateStatus> statusOf) {
    return Optional.of(asked)
        .filter(issuer::issued)
        .flatMap(known -> SerialNumber.of(known.getSerialNumber()))
        .map(statusOf)
        .orElseGet(CertificateStatus.Unknown::new);
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
