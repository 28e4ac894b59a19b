package jp.passportweb.domain.applicationrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("ステータス: the one table of its changes")
class RecordStatusTest {
  @ParameterizedTest(name = "a certifying record goes from {0} to {1}")
  @CsvSource({
    "ACCEPTED, IN_REVIEW REFUSED CANCELLED",
    "IN_REVIEW, AWAITING_APPROVAL REFUSED CANCELLED",
    "AWAITING_APPROVAL, IN_REVIEW ISSUING REFUSED CANCELLED",
    "ISSUING, IN_REVIEW COMPLETED",
    "COMPLETED, REVOCATION_PENDING REVOKED CONTRACT_ENDED",
    "REVOCATION_PENDING, COMPLETED REVOKED",
    "REVOKED, CONTRACT_ENDED",
    "REFUSED, ''",
    "CANCELLED, ''",
    "CONTRACT_ENDED, ''"
  })
  @DisplayName("what ends in a certificate is completed by its issuance alone")
  void certifying(RecordStatus status, String next) {
    assertThat(next(status, RequestType.NEW)).isEqualTo(next);
    assertThat(next(status, RequestType.REISSUE)).isEqualTo(next);
  }

  @ParameterizedTest(name = "another record goes from {0} to {1}")
  @CsvSource({
    "ACCEPTED, IN_REVIEW COMPLETED REFUSED CANCELLED",
    "IN_REVIEW, COMPLETED REFUSED CANCELLED",
    "COMPLETED, REVOCATION_PENDING REVOKED CONTRACT_ENDED",
    "REFUSED, ''"
  })
  @DisplayName("CHG-1, REV-3, TER-1 what needs no certificate is completed by the office")
  void other(RecordStatus status, String next) {
    assertThat(next(status, RequestType.REVOCATION)).isEqualTo(next);
    assertThat(next(status, RequestType.CONTACT_CHANGE)).isEqualTo(next);
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("nothing becomes what it is")
  void notItself(RecordStatus status) {
    assertThat(status.mayBecome(status)).isFalse();
  }

  private static String next(RecordStatus status, RequestType type) {
    return Arrays.stream(RecordStatus.values())
        .filter(other -> status.mayBecome(other, type))
        .map(RecordStatus::name)
        .collect(Collectors.joining(" "));
  }
}
