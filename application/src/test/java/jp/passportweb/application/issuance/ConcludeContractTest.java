package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract that a certificate stands under")
class ConcludeContractTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 19);
  private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

  private final Issuing issuing = new Issuing();
  private final Contract previous =
      ContractSamples.contract(
          issuing.ports.contracts().nextCode(), new AccountId(UUID.randomUUID()), UNTIL);

  @Test
  @DisplayName("REN-1 a renewal begins on the day of issue and carries the remaining 80 days over")
  void renewal() {
    ApplicationRecord renewal = asking(new Request.Renewal(base()));
    Contract begun = issuing.concludeContract.conclude(renewal, TODAY);
    assertThat(begun.from()).isEqualTo(TODAY);
    assertThat(begun.until()).isEqualTo(LocalDate.of(2028, 8, 31).plusDays(80));
    assertThat(begun.code()).isNotEqualTo(previous.code());
    assertThat(issuing.concludeContract.lastDay(renewal, TODAY)).isEqualTo(begun.until());
  }

  @Test
  @DisplayName("SWI-1 the contract that was switched from is not renewed again")
  void previousEnds() {
    issuing.concludeContract.conclude(asking(new Request.ServiceSwitch(base())), TODAY);
    Contract ended = issuing.ports.contracts().byCode(previous.code()).orElseThrow();
    assertThat(ended.terminated()).isTrue();
    assertThat(ended.until()).isEqualTo(UNTIL);
  }

  @Test
  @DisplayName("CON-1, REI-1 the next certificate and a reissued one stand under the same contract")
  void sameContract() {
    ApplicationRecord continuation = asking(new Request.Continuation(base()));
    ApplicationRecord reissue =
        asking(
            new Request.Reissue(
                continuation.request().base(), PreviousCertificateFate.REVOKED_LATER, false));
    assertThat(issuing.concludeContract.conclude(continuation, TODAY)).isEqualTo(previous);
    assertThat(issuing.concludeContract.conclude(reissue, TODAY)).isEqualTo(previous);
    assertThat(issuing.concludeContract.lastDay(reissue, TODAY)).isEqualTo(UNTIL);
  }

  private RecordId base() {
    issuing.ports.contracts().add(previous);
    ApplicationRecord base =
        RecordBuilder.record().in(RecordStatus.COMPLETED).under(previous.code()).build();
    issuing.ports.records().add(base);
    return base.id();
  }

  private static ApplicationRecord asking(Request request) {
    return RecordBuilder.record().number(9).asking(request).in(RecordStatus.ISSUING).build();
  }
}
