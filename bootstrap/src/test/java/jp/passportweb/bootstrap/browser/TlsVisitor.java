package jp.passportweb.bootstrap.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A visitor with a certificate, or without one: keeps cookies, follows redirects and presents the
 * certificate to whoever asks, whichever issuers are asked for.
 */
final class TlsVisitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client;

  private TlsVisitor(KeyManager @Nullable [] keys) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {new AnyServer()}, new SecureRandom());
      client =
          HttpClient.newBuilder()
              .sslContext(context)
              .cookieHandler(new CookieManager())
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TlsVisitor without() {
    return new TlsVisitor(null);
  }

  /** With the one key of a PKCS#12 file. */
  static TlsVisitor with(byte[] file, String password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password.toCharArray());
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(store, password.toCharArray());
      String name = store.aliases().nextElement();
      X509Certificate[] chain = {(X509Certificate) store.getCertificate(name)};
      java.security.PrivateKey key =
          (java.security.PrivateKey) store.getKey(name, password.toCharArray());
      return new TlsVisitor(new KeyManager[] {new OneKey(chain, key)});
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String url, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET(), headers);
  }

  /** Sends the form of a page back to it. */
  HttpResponse<String> press(HttpResponse<String> page, String... headers) {
    Matcher csrf = CSRF.matcher(page.body());
    String body = "_csrf=" + (csrf.find() ? csrf.group(1) : "none");
    return send(
        HttpRequest.newBuilder(page.uri())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    try {
      HttpRequest whole = (headers.length == 0 ? request : request.headers(headers)).build();
      return client.send(whole, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Presents one key, also to who asks for other issuers' certificates. */
  private static final class OneKey extends X509ExtendedKeyManager {
    private final X509Certificate[] chain;
    private final java.security.PrivateKey key;

    OneKey(X509Certificate[] chain, java.security.PrivateKey key) {
      this.chain = chain;
      this.key = key;
    }

    @Override
    public String[] getClientAliases(String type, java.security.Principal[] issuers) {
      return new String[] {"one"};
    }

    @Override
    public String chooseClientAlias(
        String[] types, java.security.Principal[] issuers, Socket socket) {
      return "one";
    }

    @Override
    public String chooseEngineClientAlias(
        String[] types, java.security.Principal[] issuers, SSLEngine engine) {
      return "one";
    }

    @Override
    public String[] getServerAliases(String type, java.security.Principal[] issuers) {
      return new String[0];
    }

    @Override
    public @Nullable String chooseServerAlias(
        String type, java.security.Principal[] issuers, Socket socket) {
      return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
      return chain.clone();
    }

    @Override
    public java.security.PrivateKey getPrivateKey(String alias) {
      return key;
    }
  }

  /** The server of a test makes its certificate itself. */
  private static final class AnyServer extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
