package jp.passportweb.domain.logincertificate;

import jp.passportweb.domain.certificate.SerialNumber;

/** What a presented certificate is, before it is looked up. */
public sealed interface Recognition {
  /** Signed by our authority for login certificates. */
  record Ours(SerialNumber serial) implements Recognition {}

  /** Its purposes do not hold the authentication of clients: a server's certificate (RFC 5280). */
  record NotForClients() implements Recognition {}

  /** Signed by somebody else, or no certificate at all. */
  record Foreign() implements Recognition {}
}
