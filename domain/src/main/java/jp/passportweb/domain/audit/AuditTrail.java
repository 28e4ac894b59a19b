package jp.passportweb.domain.audit;

import java.util.List;

/** Port: the trail. Each entry carries a hash over itself and the entry before. */
public interface AuditTrail {
  void append(AuditEvent event);

  /** The events on one subject, newest first. */
  List<AuditEvent> on(String subject, int atMost);
}
