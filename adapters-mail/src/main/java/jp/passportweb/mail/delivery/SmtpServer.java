package jp.passportweb.mail.delivery;

import org.jspecify.annotations.Nullable;

/**
 * The mail server, and how to reach it.
 *
 * @param username nothing when the server asks for no login
 * @param startTls when true, nothing is sent before the connection is encrypted
 */
public record SmtpServer(
    String host, int port, @Nullable String username, @Nullable String password, boolean startTls) {

  boolean asksForLogin() {
    return username != null && !username.isBlank();
  }

  /** Names the server, and never its password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
