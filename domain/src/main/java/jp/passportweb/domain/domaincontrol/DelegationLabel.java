package jp.passportweb.domain.domaincontrol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.passportweb.domain.account.AccountId;

/**
 * Where an account's name is delegated to by CNAME, once and for good (DCV-2): the same label for
 * the same account and name, so that the alias never has to be changed.
 */
public record DelegationLabel(String text) {
  private static final int BYTES = 10;

  /** The label of a name. */
  public static DelegationLabel of(AccountId account, AuthorizationDomainName name) {
    String whole = account.value() + " " + name.text();
    byte[] digest = sha256().digest(whole.getBytes(StandardCharsets.US_ASCII));
    return new DelegationLabel(HexFormat.of().formatHex(digest, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
