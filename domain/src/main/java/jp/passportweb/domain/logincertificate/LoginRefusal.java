package jp.passportweb.domain.logincertificate;

import java.time.Instant;

/** Why a login by certificate is refused (LOGIN-1). */
public sealed interface LoginRefusal {
  /** The browser sent no certificate. */
  record NonePresented() implements LoginRefusal {}

  /** A certificate that this service did not issue. */
  record Foreign() implements LoginRefusal {}

  /** A certificate that is not for logins. */
  record NotForClients() implements LoginRefusal {}

  record Revoked(Instant at) implements LoginRefusal {}

  record Expired(Instant at) implements LoginRefusal {}
}
