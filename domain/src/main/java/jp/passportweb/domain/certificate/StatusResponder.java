package jp.passportweb.domain.certificate;

import java.util.function.Function;

/** Port: answers for the authorities (RFC 6960), with keys that they delegated it to. */
public interface StatusResponder {
  /**
   * Answers a question about certificates of one authority.
   *
   * @param authority the issuing authority's name
   * @param request DER OCSPRequest, or anything
   * @param statusOf asked for serial numbers of this authority alone
   */
  StatusAnswer answer(
      String authority, byte[] request, Function<SerialNumber, CertificateStatus> statusOf);

  /** Has the authorities certify fresh keys where those in use end soon. */
  void renewKeys();
}
