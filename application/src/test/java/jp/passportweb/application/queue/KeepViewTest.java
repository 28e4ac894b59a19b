package jp.passportweb.application.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorSamples;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QUE-4 a view that is kept under a name")
class KeepViewTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Operator approver = new Scene(ports).operator(OperatorSamples.approver());
  private final KeepView keepView =
      new KeepView(
          ports.savedViews(), ports.operators(), ports.audit(), new Straightaway(), () -> NOW);

  @Test
  @DisplayName("AUD-1 the trail says what it was and what it is; twice the same is once")
  void told() {
    keep("mine", "");
    keep("mine", "");
    keep("mine", "holder=ME");
    keepView.remove(approver.id(), "mine");
    keepView.remove(approver.id(), "mine");
    assertThat(ports.audit().all())
        .extracting(AuditEvent::action, AuditEvent::details)
        .containsExactly(
            tuple("operator.view-kept", "", ""),
            tuple("operator.view-kept", "", "holder=ME"),
            tuple("operator.view-removed", "holder=ME", ""));
  }

  @Test
  @DisplayName("QUE-4 no more than ten, of which each can be changed")
  void most() {
    for (int i = 0; i < KeepView.MOST; i++) {
      assertThat(keep("view " + i, "")).isEqualTo(KeepView.Outcome.KEPT);
    }
    assertThat(keep("one more", "")).isEqualTo(KeepView.Outcome.TOO_MANY);
    assertThat(keep("view 3", "holder=ME")).isEqualTo(KeepView.Outcome.KEPT);
    assertThat(ports.savedViews().of(approver.id())).hasSize(KeepView.MOST);
  }

  private KeepView.Outcome keep(String name, String query) {
    return keepView.keep(approver.id(), name, query);
  }

  private static Tuple tuple(String act, String before, String after) {
    return Tuple.tuple(act, Map.of("name", "mine", "query.before", before, "query.after", after));
  }
}
