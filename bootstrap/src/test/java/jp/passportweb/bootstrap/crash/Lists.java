package jp.passportweb.bootstrap.crash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every list of revoked certificates that the world has seen: no number has two contents. */
final class Lists {
  private static final String NUMBER = "2.5.29.20";

  /** After the heads of an OCTET STRING and of the INTEGER in it. */
  private static final int INTEGER_AT = 4;

  private final HttpClient client = HttpClient.newHttpClient();

  /** The digest of each list, by its authority's file name and number. */
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  private final Map<String, Long> latest = new ConcurrentHashMap<>();

  /** Fetches the lists of all authorities. */
  void fetch(Browser browser, String base) throws IOException {
    List<String> addresses =
        browser.open("/repository").page.select("a[href$=.crl]").eachAttr("href");
    if (addresses.isEmpty()) {
      throw new AssertionError("the repository shows no list");
    }
    for (String address : addresses) {
      see(address, body(URI.create(base).resolve(address)));
    }
  }

  private void see(String authority, byte[] list) {
    long number = number(list);
    String digest = digest(list);
    String before = seen.putIfAbsent(authority + " " + number, digest);
    if (before != null && !before.equals(digest)) {
      throw new AssertionError("two lists with number " + number + " at " + authority);
    }
    long highest = latest.merge(authority, number, Math::max);
    if (number < highest) {
      throw new AssertionError(number + " after " + highest + " at " + authority);
    }
  }

  int count() {
    return seen.size();
  }

  private byte[] body(URI address) throws IOException {
    try {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static long number(byte[] list) {
    try {
      X509CRL read =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
      byte[] wrapped = read.getExtensionValue(NUMBER);
      return new BigInteger(Arrays.copyOfRange(wrapped, INTEGER_AT, wrapped.length))
          .longValueExact();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("a list that cannot be read", e);
    }
  }

  private static String digest(byte[] list) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
