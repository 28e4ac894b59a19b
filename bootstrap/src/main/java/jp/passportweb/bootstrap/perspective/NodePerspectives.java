package jp.passportweb.bootstrap.perspective;

import io.micronaut.context.env.Environment;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.caa.OurIdentifiers;
import jp.passportweb.domain.perspective.ConfigurationFlaw;
import jp.passportweb.domain.perspective.ConfigurationRules;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Perspectives;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.QuorumPolicy;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.perspective.LocalObserver;
import jp.passportweb.network.perspective.Remote;
import jp.passportweb.network.perspective.RemotePerspectives;

/**
 * Where a production's node looks from, and which places it asks besides (MPIC-1, MPIC-2). One that
 * is told neither starts all the same, and proves nothing.
 */
public final class NodePerspectives {
  /** A little longer than one of ours takes at most. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Perspective NOWHERE =
      new Perspective(new PerspectiveId("not-set"), Region.APNIC, new Place(0, 0));

  private final PerspectiveSettings settings;
  private final RemoteSettings remoteSettings;

  public NodePerspectives(Environment environment) {
    this.settings = new PerspectiveSettings(environment);
    this.remoteSettings = new RemoteSettings(environment);
  }

  /**
   * Goes on where what is set can be understood, and is not wrong on every day.
   *
   * @throws StartFailure where it cannot, or is
   */
  public void check(LocalDate day) {
    if (settings.missing().isEmpty()) {
      settings.here();
      dns();
    }
    List<Perspective> remotes = remotes();
    List<ConfigurationFlaw> flaws =
        remotes.isEmpty() ? List.of() : flaws(settings.here(), remotes, day);
    List<ConfigurationFlaw> lasting = flaws.stream().filter(NodePerspectives::lasts).toList();
    if (!lasting.isEmpty()) {
      throw new StartFailure(
          RemoteSettings.VARIABLE + " can fulfil the rule on no day: " + words(lasting), null);
    }
  }

  /** How many are needed changes with the day; how they lie does not. */
  private static boolean lasts(ConfigurationFlaw flaw) {
    return switch (flaw) {
      case ConfigurationFlaw.SameName _, ConfigurationFlaw.TooNear _ -> true;
      case ConfigurationFlaw.TooFewRemotes _, ConfigurationFlaw.TooFewRegions _ -> false;
    };
  }

  /** The network as it is seen from here, everything proven that is signed (DNS-1). */
  public Observer observer(InstantSource clock) {
    return settings.missing().isEmpty()
        ? new LocalObserver(new Dns(dns(), clock), settings.web())
        : new BlindObserver();
  }

  /** This place, and those that are asked besides; there may be none. */
  public Perspectives perspectives(OurIdentifiers ours) {
    return new RemotePerspectives(primary(), remoteSettings.remotes(), ours.names(), LONGEST);
  }

  /** Why nothing is proven, or issued, on a day; nothing where all is well. */
  public List<String> warnings(LocalDate day) {
    List<String> warnings = new ArrayList<>();
    List<String> missing = settings.missing();
    if (!missing.isEmpty()) {
      warnings.add("nothing can be proven: not set are " + String.join(", ", missing));
    }
    List<ConfigurationFlaw> flaws = flaws(primary(), remotes(), day);
    if (!flaws.isEmpty()) {
      warnings.add("no issuance: " + words(flaws));
    }
    return List.copyOf(warnings);
  }

  private Perspective primary() {
    return settings.missing().isEmpty() ? settings.here() : NOWHERE;
  }

  private List<Perspective> remotes() {
    return remoteSettings.remotes().stream().map(Remote::perspective).toList();
  }

  private DnsSettings dns() {
    DnsSettings dns = settings.dns();
    if (!dns.isValidating()) {
      throw new StartFailure(
          "PASSPORT_PERSPECTIVE_TRUST_ANCHORS is empty: a node has to prove what it hears", null);
    }
    return dns;
  }

  private static List<ConfigurationFlaw> flaws(
      Perspective primary, List<Perspective> remotes, LocalDate day) {
    return new ConfigurationRules(QuorumPolicy.BASELINE_REQUIREMENTS).flaws(primary, remotes, day);
  }

  private static String words(List<ConfigurationFlaw> flaws) {
    return flaws.stream().map(FlawWords::of).collect(Collectors.joining("; "));
  }
}
