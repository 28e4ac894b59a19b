package jp.passportweb.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.request.revocation.RevocationClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR 4.9.1.1: the grounds as data")
class RevocationGroundTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest(name = "({1}) {0}: {2} hours, {3}, second person {4}, with proof {5}")
  @CsvSource({
    "WRITTEN_REQUEST,         1,  24, UNSPECIFIED,            false, false",
    "NOT_AUTHORIZED,          2,  24, PRIVILEGE_WITHDRAWN,    true,  true",
    "KEY_COMPROMISE,          3,  24, KEY_COMPROMISE,         true,  false",
    "WEAK_KEY,                4,  24, KEY_COMPROMISE,         true,  false",
    "VALIDATION_UNRELIABLE,   5,  24, SUPERSEDED,             true,  true",
    "KEY_RULES_BROKEN,        6, 120, SUPERSEDED,             true,  true",
    "MISUSE,                  7, 120, PRIVILEGE_WITHDRAWN,    true,  true",
    "AGREEMENT_BROKEN,        8, 120, PRIVILEGE_WITHDRAWN,    true,  true",
    "NAME_NO_LONGER_HELD,     9, 120, CESSATION_OF_OPERATION, true,  true",
    "MISLEADING_WILDCARD,    10, 120, PRIVILEGE_WITHDRAWN,    true,  true",
    "INFORMATION_CHANGED,    11, 120, PRIVILEGE_WITHDRAWN,    true,  true",
    "ISSUED_AGAINST_RULES,   12, 120, SUPERSEDED,             true,  true",
    "INFORMATION_INACCURATE, 13, 120, PRIVILEGE_WITHDRAWN,    true,  true",
    "RIGHT_TO_ISSUE_ENDS,    14, 120, UNSPECIFIED,            true,  true",
    "PRACTICE_STATEMENT,     15, 120, UNSPECIFIED,            true,  true",
    "KEY_METHOD_FLAWED,      16, 120, KEY_COMPROMISE,         true,  true"
  })
  @DisplayName("each ground has its number, its time, its reason and its second person")
  void table(
      RevocationGround ground,
      int number,
      int hours,
      CrlReason published,
      boolean second,
      boolean secondWithProof) {
    assertThat(ground.number()).isEqualTo(number);
    assertThat(ground.limit()).hasHours(hours);
    assertThat(ground.published()).isEqualTo(published);
    assertThat(ground.needsSecondPerson(false)).isEqualTo(second);
    assertThat(ground.needsSecondPerson(true)).isEqualTo(secondWithProof);
  }

  @ParameterizedTest(name = "{0} at {1}: overdue {2}")
  @CsvSource({
    "KEY_COMPROMISE, 2026-11-21T02:59:59.999Z, false",
    "KEY_COMPROMISE, 2026-11-21T03:00:00Z,     false",
    "KEY_COMPROMISE, 2026-11-21T03:00:00.001Z, true",
    "MISUSE,         2026-11-25T03:00:00Z,     false",
    "MISUSE,         2026-11-25T03:00:00.001Z, true"
  })
  @DisplayName("the clock runs from the receipt, and never pauses")
  void clock(RevocationGround ground, Instant now, boolean overdue) {
    RevocationClock clock = ground.clock(RECEIVED);
    assertThat(clock.isOverdue(now)).isEqualTo(overdue);
  }
}
