package jp.passportweb.network.practicezone;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Perspectives;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.practicezone.PracticeZone;
import jp.passportweb.domain.practicezone.PracticeZones;

/**
 * The perspectives of an evaluation: places on earth by name only, that look at the practice
 * network, or at the attacker's where they are hijacked.
 */
public final class PracticeNetwork implements Perspectives {
  private static final Perspective TOKYO = at("tokyo", Region.APNIC, 35.68, 139.69);
  private static final List<Perspective> REMOTES =
      List.of(
          at("singapore", Region.APNIC, 1.35, 103.82),
          at("sydney", Region.APNIC, -33.87, 151.21),
          at("frankfurt", Region.RIPE_NCC, 50.11, 8.68),
          at("virginia", Region.ARIN, 39.04, -77.49),
          at("sao-paulo", Region.LACNIC, -23.55, -46.63));

  private final PracticeZones zones;
  private final Lookout real;
  private final Lookout attackers;
  private final InstantSource clock;

  /**
   * @param delegated the values at a name of the zone to which names are delegated
   */
  public PracticeNetwork(
      PracticeZones zones,
      Function<String, List<String>> delegated,
      CaaRules caaRules,
      PersistentRules persistentRules,
      InstantSource clock) {
    this.zones = zones;
    this.real = new Lookout(new PracticeObserver(zones::now, delegated), caaRules, persistentRules);
    this.attackers =
        new Lookout(
            new PracticeObserver(() -> PracticeZone.EMPTY, _ -> List.of()),
            caaRules,
            persistentRules);
    this.clock = clock;
  }

  /** What the primary perspective sees. */
  public Lookout lookout() {
    return real;
  }

  @Override
  public Perspective primary() {
    return TOKYO;
  }

  @Override
  public List<Perspective> remotes() {
    return REMOTES;
  }

  @Override
  public List<Report> ask(Question question) {
    int hijacked = zones.now().hijacked();
    return IntStream.range(0, REMOTES.size())
        .mapToObj(index -> report(REMOTES.get(index), index < hijacked, question))
        .toList();
  }

  /** An attacker lets nobody be proven who is asked for, and lets others issue. */
  private Report report(Perspective remote, boolean hijacked, Question question) {
    if (hijacked && question instanceof Question.CaaPermits) {
      return new Report.Differs(remote, "0 issue \"attacker.example\"");
    }
    return Report.of(remote, (hijacked ? attackers : real).answer(question, clock.instant()));
  }

  private static Perspective at(String id, Region region, double latitude, double longitude) {
    return new Perspective(new PerspectiveId(id), region, new Place(latitude, longitude));
  }
}
