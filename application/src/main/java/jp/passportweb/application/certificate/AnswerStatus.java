package jp.passportweb.application.certificate;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.KeptStatusAnswers;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.transparency.Precertificates;

/**
 * Answers whether a certificate counts, by what is stored at that moment (RFC 6960). Opens its own
 * transactions; signing is outside of them.
 */
@Assembled
public final class AnswerStatus {
  private final CertificateAuthority authority;
  private final Certificates certificates;
  private final Precertificates precertificates;
  private final Revocations revocations;
  private final StatusResponder responder;
  private final KeptStatusAnswers kept;
  private final Transactions transactions;

  public AnswerStatus(
      CertificateAuthority authority,
      Certificates certificates,
      Precertificates precertificates,
      Revocations revocations,
      StatusResponder responder,
      KeptStatusAnswers kept,
      Transactions transactions) {
    this.authority = authority;
    this.certificates = certificates;
    this.precertificates = precertificates;
    this.revocations = revocations;
    this.responder = responder;
    this.kept = kept;
    this.transactions = transactions;
  }

  /** The answer that is kept for a question; opens no transaction. */
  public Optional<StatusAnswer.Signed> kept(String slug, byte[] request) {
    return named(slug).flatMap(name -> kept.of(name, request));
  }

  /**
   * The answer to an OCSP request, or to whatever came as one.
   *
   * @param slug of the issuing authority, as in the addresses of its certificates
   * @return empty where no authority answers: certificates of the root name no such address
   */
  public Optional<StatusAnswer> answer(String slug, byte[] request) {
    return named(slug)
        .map(name ->
            kept.of(name, request)
                .<StatusAnswer>map(answer -> answer)
                .orElseGet(() -> responder.answer(name, request, serial -> status(name, serial))));
  }

  private Optional<String> named(String slug) {
    return authority.all().stream()
        .filter(a -> a.slug().equals(slug) && !a.equals(authority.root()))
        .map(AuthorityCertificate::name)
        .findFirst();
  }

  private CertificateStatus status(String issuer, SerialNumber serial) {
    return transactions.read(() ->
        revocations
            .of(issuer, serial)
            .<CertificateStatus>map(r -> new CertificateStatus.Revoked(r.revokedAt(), r.reason()))
            .orElseGet(() -> unrevoked(issuer, serial)));
  }

  /**
   * Good is what left as a certificate or as a precertificate (CT-1, BR 4.9.9), never what was only
   * intended.
   */
  private CertificateStatus unrevoked(String issuer, SerialNumber serial) {
    return certificates.ofSerial(issuer, serial).orElse(null) instanceof Issuance.Issued
            || precertificates.has(issuer, serial)
        ? new CertificateStatus.Good()
        : new CertificateStatus.Unknown();
  }
}
