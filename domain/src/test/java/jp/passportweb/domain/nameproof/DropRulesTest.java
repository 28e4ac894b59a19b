package jp.passportweb.domain.nameproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("LINT-1 when a name is left out of an application")
class DropRulesTest {
  private static final RecordId BASE = new RecordId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("LINT-1 until the decision, and never after it")
  void byStatus(RecordStatus status) {
    ApplicationRecord record = RecordBuilder.record().in(status).build();
    boolean undecided =
        List.of(RecordStatus.ACCEPTED, RecordStatus.IN_REVIEW, RecordStatus.AWAITING_APPROVAL)
            .contains(status);
    assertThat(DropRules.mayDrop(record, further(record))).isEqualTo(undecided);
  }

  @Test
  @DisplayName("LINT-1 the common name stays, and what is not there is not left out")
  void commonName() {
    ApplicationRecord record = RecordBuilder.record().build();
    assertThat(DropRules.mayDrop(record, record.content().basic().commonName())).isFalse();
    assertThat(DropRules.mayDrop(record, new DnsName("other.example.com"))).isFalse();
  }

  @Test
  @DisplayName("LINT-1 what goes on in a contract keeps its names; what begins one need not")
  void byKind() {
    for (Request kept : List.of(new Request.Continuation(BASE), new Request.Cancellation(BASE))) {
      ApplicationRecord record = RecordBuilder.record().asking(kept).build();
      assertThat(DropRules.mayDrop(record, further(record))).as(kept.toString()).isFalse();
    }
    ApplicationRecord renewal = RecordBuilder.record().asking(new Request.Renewal(BASE)).build();
    assertThat(DropRules.mayDrop(renewal, further(renewal))).isTrue();
  }

  private static DnsName further(ApplicationRecord record) {
    return record.content().basic().names().get(1);
  }
}
