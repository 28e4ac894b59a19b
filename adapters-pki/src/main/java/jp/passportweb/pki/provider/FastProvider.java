package jp.passportweb.pki.provider;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.amazon.corretto.crypto.provider.SelfTestStatus;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;

/**
 * Amazon's provider where the platform has it, which signs and verifies several times faster, and
 * the JDK's otherwise.
 */
public final class FastProvider {
  private static final Optional<Provider> AMAZON = amazon();

  private FastProvider() {}

  /**
   * Who does the work of an algorithm.
   *
   * @param algorithm of keys: {@code RSA} or {@code EC}
   */
  public static Provider of(String algorithm) {
    return AMAZON.orElseGet(
        () -> Security.getProvider(algorithm.equals("RSA") ? "SunRsaSign" : "SunEC"));
  }

  private static Optional<Provider> amazon() {
    AmazonCorrettoCryptoProvider provider = AmazonCorrettoCryptoProvider.INSTANCE;
    return provider.getLoadingError() == null && provider.runSelfTests() == SelfTestStatus.PASSED
        ? Optional.of(provider)
        : Optional.empty();
  }
}
