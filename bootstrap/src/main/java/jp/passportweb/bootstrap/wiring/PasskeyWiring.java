package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.pki.passkey.PasskeySite;
import jp.passportweb.web.page.WebSettings;

/** Passkeys, and logging in by one. */
@Factory
final class PasskeyWiring {
  @Singleton
  PasskeyVerifier passkeyVerifier(WebSettings settings) {
    return PasskeySite.at(settings.baseUrl());
  }
}
