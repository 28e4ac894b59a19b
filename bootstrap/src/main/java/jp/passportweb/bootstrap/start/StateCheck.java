package jp.passportweb.bootstrap.start;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.certificate.OpenAuthorities;
import jp.passportweb.application.secret.OpenDataKey;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secrets;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.certificate.AuthorityStartRules;
import jp.passportweb.domain.certificate.KnownAuthorities.Known;
import jp.passportweb.domain.secret.DataKeys.DataKey;
import jp.passportweb.persistence.numbering.NumberFile;
import jp.passportweb.persistence.start.DatabaseLook.Seen;
import jp.passportweb.pki.keyring.EmbeddedKeyring;
import jp.passportweb.pki.lint.AuthorityLinter;

/** Whether secret, keys and database belong together; the start looks again when it holds them. */
final class StateCheck {
  private final Home home;
  private final Secrets secrets;

  StateCheck(Home home, Secrets secrets) {
    this.home = home;
    this.secrets = secrets;
  }

  void check(Seen seen) {
    Path directory = home.path().resolve(InstallationFiles.DIRECTORY);
    InstallationFiles.opening(home, secrets);
    EmbeddedKeyring keyring =
        new EmbeddedKeyring(
            directory,
            InstallationFiles.passwords(secrets),
            URI.create("http://localhost"),
            List.of(),
            new AuthorityLinter(_ -> List.of()),
            InstantSource.system());
    boolean used = OpenAuthorities.used(new NumberFile(InstallationFiles.numbers(home)));
    AuthoritySentences.orRefuse(AuthorityStartRules.check(known(seen), keyring, used), directory);
    dataKey(seen)
        .filter(kept -> !OpenDataKey.isOpenedBy(kept, InstallationFiles.dataKeys(secrets)))
        .ifPresent(_ -> {
          throw new StartFailure(AuthoritySentences.OTHER_SECRET, null);
        });
  }

  private static Known known(Seen seen) {
    return seen instanceof Seen.Begun begun ? begun.known() : Known.NOTHING;
  }

  private static Optional<DataKey> dataKey(Seen seen) {
    return seen instanceof Seen.Begun begun ? begun.dataKey() : Optional.empty();
  }
}
