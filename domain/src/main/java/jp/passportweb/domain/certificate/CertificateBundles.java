package jp.passportweb.domain.certificate;

public interface CertificateBundles {
  jp.passportweb.domain.signingrequest.Der pkcs7(
      java.util.List<jp.passportweb.domain.signingrequest.Der> d);
}
