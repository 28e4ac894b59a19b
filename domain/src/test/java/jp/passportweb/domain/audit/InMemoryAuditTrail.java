package jp.passportweb.domain.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Nodes;

/** {@link AuditTrail} in memory, and the tree over it. */
public final class InMemoryAuditTrail implements AuditTrail, TrailTree, TrailPages {
  private static final Comparator<Line> NEWEST_FIRST =
      Comparator.comparing((Line line) -> line.entry().event().at())
          .thenComparingLong(line -> line.entry().id())
          .reversed();

  private final Origins origins;
  private final List<TrailEvent> events = new ArrayList<>();
  private final List<SealedLeaf> leaves = new ArrayList<>();
  private Frontier frontier = Frontier.EMPTY;

  public InMemoryAuditTrail() {
    this(new FixedOrigins());
  }

  public InMemoryAuditTrail(Origins origins) {
    this.origins = origins;
  }

  @Override
  public void append(AuditEvent event) {
    events.add(new TrailEvent(events.size() + 1L, event, origins.current(), ""));
  }

  @Override
  public List<AuditEvent> on(String subject, int atMost) {
    return events.reversed().stream()
        .map(TrailEvent::event)
        .filter(e -> e.subject().equals(subject))
        .limit(atMost)
        .toList();
  }

  /** Every event, oldest first. */
  public List<AuditEvent> all() {
    return events.stream().map(TrailEvent::event).toList();
  }

  /** Somebody changes one behind the program's back. */
  public void bend(long id, AuditEvent event) {
    TrailEvent was = events.get((int) id - 1);
    events.set((int) id - 1, new TrailEvent(id, event, was.origin(), was.chained()));
  }

  @Override
  public Frontier frontier() {
    return frontier;
  }

  @Override
  public Frontier frontierForUpdate() {
    return frontier;
  }

  @Override
  public List<TrailEvent> unsealed(int atMost) {
    return events.stream().filter(event -> leafOf(event.id()).isEmpty()).limit(atMost).toList();
  }

  @Override
  public int unsealedCount(int atMost) {
    return unsealed(atMost).size();
  }

  @Override
  public void grow(List<SealedLeaf> more, Frontier grown) {
    leaves.addAll(more);
    frontier = grown;
  }

  @Override
  public Nodes nodes() {
    return (level, place) -> {
      SealedLeaf leaf = leaves.get((int) (((place + 1) << level) - 1));
      return level == 0 ? leaf.hash() : leaf.above().get(level - 1);
    };
  }

  @Override
  public Optional<SealedLeaf> leafOf(long event) {
    return leaves.stream().filter(leaf -> leaf.event() == event).findFirst().map(this::today);
  }

  @Override
  public List<SealedLeaf> leaves(long from, int atMost) {
    return leaves.stream().skip(from).limit(atMost).map(this::today).toList();
  }

  private SealedLeaf today(SealedLeaf leaf) {
    return new SealedLeaf(
        leaf.place(),
        leaf.event(),
        leaf.hash(),
        leaf.above(),
        Optional.of(events.get((int) leaf.event() - 1)));
  }

  @Override
  public List<Long> strays(long after, long upTo, int atMost) {
    return List.of();
  }

  @Override
  public OptionalLong lastEvent() {
    return events.isEmpty() ? OptionalLong.empty() : OptionalLong.of(events.size());
  }

  @Override
  public List<Line> page(Filter filter, Optional<Position> before, int atMost) {
    return events.stream()
        .filter(event -> fits(event, filter))
        .map(this::line)
        .filter(line -> before.isEmpty() || isBefore(line, before.get()))
        .sorted(NEWEST_FIRST)
        .limit(atMost)
        .toList();
  }

  @Override
  public int count(Filter filter, int atMost) {
    return page(filter, Optional.empty(), atMost).size();
  }

  @Override
  public Optional<Line> line(long event) {
    return events.stream().filter(each -> each.id() == event).findFirst().map(this::line);
  }

  private Line line(TrailEvent event) {
    Optional<SealedLeaf> leaf = leafOf(event.id());
    return new Line(
        event, leaf.isEmpty() ? OptionalLong.empty() : OptionalLong.of(leaf.get().place()));
  }

  private static boolean isBefore(Line line, Position position) {
    int byTime = line.entry().event().at().compareTo(position.at());
    return byTime < 0 || (byTime == 0 && line.entry().id() < position.id());
  }

  private static boolean fits(TrailEvent entry, Filter filter) {
    AuditEvent event = entry.event();
    return (filter.actors().isEmpty() || filter.actors().contains(event.actor()))
        && isOrAny(filter.address(), entry.origin().address())
        && isOrAny(filter.area(), event.area())
        && isOrAny(filter.act(), event.action())
        && (filter.subjects().isEmpty() || filter.subjects().contains(event.subject()))
        && filter.from().filter(from -> event.at().isBefore(from)).isEmpty()
        && filter.till().filter(till -> !event.at().isBefore(till)).isEmpty()
        && (!filter.refusedOnly() || event.isRefused());
  }

  private static boolean isOrAny(String wanted, String is) {
    return wanted.isEmpty() || wanted.equals(is);
  }
}
