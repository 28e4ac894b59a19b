package jp.passportweb.domain.audit;

/** The trail's ports, of one implementation. */
public record TrailPorts(
    AuditTrail trail,
    TrailTree tree,
    TrailPages pages,
    Checkpoints checkpoints,
    TrailRounds rounds,
    TrailAlarms alarms) {

  /** In memory. */
  public static TrailPorts inMemory() {
    InMemoryAuditTrail trail = new InMemoryAuditTrail();
    return new TrailPorts(
        trail,
        trail,
        trail,
        new InMemoryCheckpoints(),
        new InMemoryTrailRounds(),
        new InMemoryTrailAlarms());
  }
}
