package jp.passportweb.application.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.application.queue.Viewers;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("QUE-1 what a person may act on is in their list")
class QueueRightsTest {
  private final Office office = new Office();
  private final Viewers viewers = new Viewers(Office.catalog(), FourEyes.ALWAYS, () -> Office.NOW);

  static Stream<Arguments> all() {
    return Stream.of(RecordStatus.values())
        .flatMap(status ->
            Stream.of(RequestType.NEW, RequestType.REVOCATION, RequestType.CONTACT_CHANGE)
                .flatMap(type ->
                    Stream.of(true, false)
                        .flatMap(gathered ->
                            Stream.of(OperatorRole.values())
                                .map(role -> Arguments.of(status, type, gathered, role)))));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("in every state, of every kind, whoever gathered, for every role")
  void held(RecordStatus status, RequestType type, boolean gathered, OperatorRole role) {
    Operator operator = OperatorSamples.operator("somebody", "somebody", role);
    office.ports.operators().add(operator);
    RecordId record =
        office.application(
            RecordBuilder.record().offering("EV20", "EV20-1Y").in(status).type(type));
    if (gathered) {
      office.ports.reviews().took(record, Set.of(operator.id()));
    }
    OpenCase open = office.layCase.lay(record, operator.id()).orElseThrow();
    boolean works =
        Stream.of(open.whyNotExamine(), open.whyNotGiveBack(), open.whyNotIssue())
            .anyMatch(Optional::isEmpty);
    boolean approves =
        open.whyNotApprove()
            .filter(why -> !(why instanceof ReviewRefusal.EvidenceMissing))
            .isEmpty();
    assertThat(list(QueueFilter.ALL, operator))
        .isEqualTo(status.isOpen() ? List.of(record) : List.of());
    if (approves || (works && status != RecordStatus.AWAITING_APPROVAL)) {
      assertThat(list(QueueFilter.ALL.onlyMineToDo(), operator)).containsExactly(record);
    }
    assertThat(list(StandingView.TO_APPROVE.filter(), operator).contains(record))
        .isEqualTo(approves);
  }

  private List<RecordId> list(QueueFilter filter, Operator operator) {
    return office.ports.queue().rows(filter, viewers.of(operator), 1, 20).stream()
        .map(QueueRow::id)
        .toList();
  }
}
