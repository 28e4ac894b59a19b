package jp.passportweb.application.audit;

import java.util.List;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.FactChange;

/** What the trail of a test tells of before and after (AUD-1). */
public final class Changes {
  private static final int MOST = 1000;

  private Changes() {}

  /** Each as {@code act: fact before > after}, in the order of doing. */
  public static List<String> on(Repositories ports, String subject) {
    return ports.audit().on(subject, MOST).reversed().stream()
        .flatMap(event -> of(event).stream())
        .toList();
  }

  public static List<String> of(AuditEvent event) {
    return FactChange.in(event.details()).stream()
        .map(change ->
            "%s: %s %s > %s"
                .formatted(event.action(), change.fact(), change.before(), change.after()))
        .toList();
  }
}
