package jp.passportweb.domain.audit;

import java.util.ArrayList;
import java.util.List;

/** {@link AuditTrail} in memory. */
public final class InMemoryAuditTrail implements AuditTrail {
  private final List<AuditEvent> events = new ArrayList<>();

  @Override
  public void append(AuditEvent event) {
    events.add(event);
  }

  @Override
  public List<AuditEvent> on(String subject, int atMost) {
    return events.reversed().stream()
        .filter(e -> e.subject().equals(subject))
        .limit(atMost)
        .toList();
  }

  /** Every event, oldest first. */
  public List<AuditEvent> all() {
    return List.copyOf(events);
  }
}
