package jp.passportweb.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: the trail as it is read, the newest first. */
public interface TrailPages {
  /** Events that fit, from before a place of the list on. */
  List<Line> page(Filter filter, Optional<Position> before, int atMost);

  /** Events that fit, up to a bound. */
  int count(Filter filter, int atMost);

  /** One of them. */
  Optional<Line> line(long event);

  /**
   * An event in a list.
   *
   * @param place in the tree; empty while it is not sealed
   */
  record Line(TrailEvent entry, OptionalLong place) {
    public Position position() {
      return new Position(entry.event().at(), entry.id());
    }
  }

  /** Where a list goes on. */
  record Position(Instant at, long id) {}

  /**
   * All that is said must fit.
   *
   * @param actors any of them; all where none is named
   * @param address of the network; any where it is empty
   * @param area the first word of the act; any where it is empty
   * @param act the whole of it; any where it is empty
   * @param subjects any of them; all where none is named
   * @param from the first moment
   * @param till the first moment that is too late
   * @param refusedOnly only what was not let through
   */
  record Filter(
      List<String> actors,
      String address,
      String area,
      String act,
      List<String> subjects,
      Optional<Instant> from,
      Optional<Instant> till,
      boolean refusedOnly) {
    public static final Filter NONE =
        new Filter(List.of(), "", "", "", List.of(), Optional.empty(), Optional.empty(), false);

    public Filter {
      actors = List.copyOf(actors);
      subjects = List.copyOf(subjects);
    }
  }
}
