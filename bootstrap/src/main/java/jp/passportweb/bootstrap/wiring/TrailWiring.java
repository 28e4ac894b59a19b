package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.audit.Origins;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.pki.note.Ed25519NoteSigner;
import jp.passportweb.web.page.RequestOrigins;
import jp.passportweb.web.page.WebSettings;

/** What seals the trail. */
@Factory
final class TrailWiring {
  private static final String PURPOSE = "trail-checkpoints";

  @Singleton
  Origins origins(RequestOrigins requests) {
    return requests::current;
  }

  /**
   * Of the installation's key, which is kept under the key stores' secret: it is the same on every
   * node, and outlives a change of that secret.
   */
  @Singleton
  NoteSigner noteSigner(InstallationKey key, WebSettings settings) {
    return new Ed25519NoteSigner(
        settings.baseUrl().getAuthority() + "/trail",
        HexFormat.of().parseHex(key.digest(PURPOSE, "ed25519")));
  }
}
