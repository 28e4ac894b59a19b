package jp.passportweb.application.denial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.audit.DenialSamples;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("AUD-1 what a rule does not let staff do is an event")
class NoteDenialTest {
  private static final String ACT = "review.approved";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private Instant now = Instant.parse("2026-11-24T01:00:00Z");
  private final NoteDenial note = Denials.of(ports, new Straightaway(), () -> now);
  private final Operator examiner =
      new Scene(ports).operator(OperatorSamples.operator("kenmi", "検見川 律子", OperatorRole.EXAMINER));

  static Stream<Denial> reasons() {
    return DenialSamples.all();
  }

  @ParameterizedTest
  @MethodSource("reasons")
  @DisplayName("AUD-1 who, what, on what and why; nothing where no rule is the reason")
  void each(Denial why) {
    note.note(examiner.id(), ACT, "A-1", why);
    assertThat(ports.audit().on("A-1", 9))
        .isEqualTo(
            why.isByRule()
                ? List.of(
                    new AuditEvent(
                        now,
                        "operator:kenmi",
                        "review.approved-denied",
                        "A-1",
                        Map.of("reason", why.code())))
                : List.of());
  }

  @Test
  @DisplayName("AUD-1 a double click is one event; another object, act or reason is another")
  void once() {
    tries("A-1", ACT, StepDenial.NOT_YOUR_ROLE);
    tries("A-1", ACT, StepDenial.NOT_YOUR_ROLE);
    assertThat(ports.audit().on("A-1", 9)).hasSize(1);
    tries("A-2", ACT, StepDenial.NOT_YOUR_ROLE);
    assertThat(ports.audit().on("A-2", 9)).hasSize(1);
    tries("A-1", "review.given-back", StepDenial.NOT_YOUR_ROLE);
    tries("A-1", ACT, StepDenial.TOOK_PART);
    assertThat(ports.audit().on("A-1", 9)).hasSize(3);
  }

  @Test
  @DisplayName("AUD-1 a minute later it is told again")
  void later() {
    tries("A-1", ACT, StepDenial.NOT_YOUR_ROLE);
    now = now.plusSeconds(59);
    tries("A-1", ACT, StepDenial.NOT_YOUR_ROLE);
    assertThat(ports.audit().on("A-1", 9)).hasSize(1);
    now = now.plusSeconds(1);
    tries("A-1", ACT, StepDenial.NOT_YOUR_ROLE);
    assertThat(ports.audit().on("A-1", 9)).hasSize(2);
  }

  @Test
  @DisplayName("AUD-1 nothing is told of what is not there")
  void nothing() {
    note.note(examiner.id(), ACT, Optional::empty, StepDenial.NOT_YOUR_ROLE);
    assertThat(ports.audit().all()).isEmpty();
  }

  private void tries(String subject, String act, Denial why) {
    note.note(examiner.id(), act, subject, why);
  }
}
