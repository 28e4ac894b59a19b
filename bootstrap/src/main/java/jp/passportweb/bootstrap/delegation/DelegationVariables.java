package jp.passportweb.bootstrap.delegation;

import io.micronaut.context.env.Environment;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.bootstrap.settings.HostAndPort;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import jp.passportweb.network.delegation.DelegationSettings;

/** PASSPORT_DELEGATION_…: a zone of ours, and where it is answered for (docs/operations.md). */
public final class DelegationVariables {
  private static final int DNS_PORT = 53;

  private DelegationVariables() {}

  /**
   * Reads them; nothing where no zone is set.
   *
   * @throws StartFailure where one of them is missing, or is not understood
   */
  public static Optional<DelegationSettings> of(Environment environment) {
    return environment.containsProperty("passport.delegation.zone")
        ? Optional.of(all(environment))
        : Optional.empty();
  }

  private static DelegationSettings all(Environment environment) {
    DelegationZone zone = read(environment, "zone", DelegationZone::new);
    var address = read(environment, "listen", text -> HostAndPort.read(text, DNS_PORT));
    return read(environment, "nameserver", name -> new DelegationSettings(address, zone, name));
  }

  private static <T> T read(Environment environment, String name, Function<String, T> reader) {
    String variable = "PASSPORT_DELEGATION_" + name.toUpperCase(Locale.ROOT);
    String text =
        environment
            .getProperty("passport.delegation." + name, String.class)
            .map(String::strip)
            .filter(given -> !given.isEmpty())
            .orElseThrow(() -> new StartFailure(variable + " is not set", null));
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new StartFailure(variable + " is not understood: " + e.getMessage(), e);
    }
  }
}
