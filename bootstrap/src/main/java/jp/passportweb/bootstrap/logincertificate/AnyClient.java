package jp.passportweb.bootstrap.logincertificate;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Asks for certificates of one authority and lets every one through that the client proves to hold
 * the key of: whether it opens anything is judged by the login, which can say why not in words,
 * where TLS could only break off.
 */
final class AnyClient extends X509ExtendedTrustManager {
  private final X509Certificate askedFor;

  AnyClient(X509Certificate askedFor) {
    this.askedFor = askedFor;
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[] {askedFor};
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("only clients are asked");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    checkServerTrusted(chain, type);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    checkServerTrusted(chain, type);
  }
}
