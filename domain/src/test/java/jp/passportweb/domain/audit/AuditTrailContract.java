package jp.passportweb.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AuditTrail} does. */
public abstract class AuditTrailContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final AuditTrail audit;

  protected AuditTrailContract(Repositories repositories) {
    audit = repositories.audit();
  }

  @Test
  @DisplayName("the events on one subject are read newest first, as they were appended")
  void onSubject() {
    AuditEvent first = event("A-000001", Map.of());
    AuditEvent other = event("A-000002", Map.of());
    AuditEvent second = event("A-000001", Map.of("理由", "書類\n\"不足\"", "empty", ""));
    audit.append(first);
    audit.append(other);
    audit.append(second);
    assertThat(audit.on("A-000001", 10)).containsExactly(second, first);
    assertThat(audit.on("A-000001", 1)).containsExactly(second);
    assertThat(audit.on("A-000003", 10)).isEmpty();
  }

  private static AuditEvent event(String subject, Map<String, String> details) {
    return new AuditEvent(NOW, "operator:examiner", "review.examined", subject, details);
  }
}
