package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jp.passportweb.application.numbering.ContinueNumbers;
import jp.passportweb.bootstrap.command.CommandEnvironment;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.keyring.EmbeddedKeyring;

/**
 * A server opens the keys of its authorities, or makes them, and continues its numbers before it
 * serves anybody. A command leaves them alone unless it asks for them.
 */
@Context
@Requires(notEnv = CommandEnvironment.NAME)
final class AuthoritiesAtStart {
  AuthoritiesAtStart(
      ContinueNumbers numbers,
      EmbeddedKeyring keyring,
      AuthorityKeys keys,
      StatusResponder responder,
      LoginCertificateAuthority logins) {}
}
