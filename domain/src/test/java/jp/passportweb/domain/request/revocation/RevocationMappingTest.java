package jp.passportweb.domain.request.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.passportweb.domain.certificate.CrlReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is published for a reason of 失効申請")
class RevocationMappingTest {
  @ParameterizedTest(name = "{0} is published as {1}")
  @CsvSource({
    "UNSPECIFIED, 0",
    "CONTENT_CHANGE, 3 4",
    "REPLACEMENT, 4",
    "CESSATION, 5",
    "KEY_COMPROMISE, 1"
  })
  @DisplayName("REV-1, §6.5 each reason has its CRLReason, the usual one first")
  void reasons(RevocationReason reason, String codes) {
    assertThat(RevocationMapping.reasons(reason))
        .extracting(CrlReason::code)
        .containsExactlyElementsOf(Arrays.stream(codes.split(" ")).map(Integer::valueOf).toList());
  }
}
