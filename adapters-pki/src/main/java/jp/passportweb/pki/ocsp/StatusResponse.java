package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** One signed response (RFC 6960 4.2): by key, with the responder's certificate. */
final class StatusResponse {
  /** BR 4.9.10 allows eight hours to ten days; an answer is kept for an hour. */
  private static final Duration COUNTS = Duration.ofDays(1);

  private final AuthorityKey responder;
  private final X509CertificateHolder certificate;
  private final Instant thisUpdate;
  private final Instant nextUpdate;

  StatusResponse(AuthorityKey responder, Instant now) {
    this.responder = responder;
    this.certificate = holder(responder);
    this.thisUpdate = now.truncatedTo(ChronoUnit.SECONDS);
    Instant end = certificate.getNotAfter().toInstant();
    Instant usual = thisUpdate.plus(COUNTS);
    this.nextUpdate = usual.isBefore(end) ? usual : end;
  }

  /**
   * The answer.
   *
   * @param statuses of the certificates, in the order in which they were asked for
   */
  StatusAnswer.Signed to(StatusRequest.Questions questions, List<CertificateStatus> statuses) {
    try {
      BasicOCSPRespBuilder response = new BasicOCSPRespBuilder(responderId());
      for (int i = 0; i < statuses.size(); i++) {
        response.addResponse(
            questions.certificates().get(i),
            status(statuses.get(i)),
            Date.from(thisUpdate),
            Date.from(nextUpdate));
      }
      Extension nonce = questions.nonce();
      if (nonce != null) {
        response.setResponseExtensions(new Extensions(echoed(nonce)));
      }
      return new StatusAnswer.Signed(Der.of(signed(response).getEncoded()), thisUpdate, nextUpdate);
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    } catch (OCSPException | OperatorCreationException e) {
      throw new IllegalStateException("the responder's key does not sign", e);
    }
  }

  private OCSPResp signed(BasicOCSPRespBuilder response)
      throws OCSPException, OperatorCreationException {
    return new OCSPRespBuilder()
        .build(
            OCSPRespBuilder.SUCCESSFUL,
            response.build(
                OwnKeys.signer(responder.key()),
                new X509CertificateHolder[] {certificate},
                Date.from(thisUpdate)));
  }

  private RespID responderId() throws OCSPException, OperatorCreationException {
    return new RespID(
        certificate.getSubjectPublicKeyInfo(), AskedIssuer.digests().get(RespID.HASH_SHA1));
  }

  private static Extension echoed(Extension nonce) {
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce.getExtnValue().getOctets());
  }

  /** Null is good in this library. */
  private static org.bouncycastle.cert.ocsp.@Nullable CertificateStatus status(
      CertificateStatus status) {
    return switch (status) {
      case CertificateStatus.Good() -> null;
      case CertificateStatus.Revoked(Instant at, CrlReason reason) -> revoked(at, reason);
      case CertificateStatus.Unknown() -> new UnknownStatus();
    };
  }

  private static RevokedStatus revoked(Instant at, CrlReason reason) {
    return reason == CrlReason.UNSPECIFIED
        ? new RevokedStatus(Date.from(at))
        : new RevokedStatus(Date.from(at), reason.code());
  }

  private static X509CertificateHolder holder(AuthorityKey key) {
    try {
      return new X509CertificateHolder(key.certificate().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the responder's certificate", e);
    }
  }
}
