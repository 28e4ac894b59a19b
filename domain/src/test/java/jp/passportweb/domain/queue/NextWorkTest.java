package jp.passportweb.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("QUE-2 CNV-2 BAK-1 what is to be done first, and whose turn it is")
class NextWorkTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // status, kind, documents, stop, turn, given back
        "ACCEPTED, NEW, false, -, NOBODY, false, START, false",
        "IN_REVIEW, NEW, false, -, NOBODY, false, EXAMINE, false",
        "IN_REVIEW, NEW, true, -, NOBODY, false, WAIT_FOR_DOCUMENTS, true",
        "IN_REVIEW, NEW, false, -, NOBODY, true, EXAMINE_AGAIN, false",
        "IN_REVIEW, NEW, true, -, NOBODY, true, WAIT_FOR_DOCUMENTS, true",
        "ACCEPTED, NEW, true, -, APPLICANT, false, WAIT_FOR_ANSWER, true",
        "IN_REVIEW, NEW, true, -, APPLICANT, false, WAIT_FOR_ANSWER, true",
        "IN_REVIEW, NEW, true, -, OFFICE, false, READ_ANSWER, false",
        "IN_REVIEW, NEW, false, RULE, APPLICANT, false, WAIT_FOR_ANSWER, true",
        "IN_REVIEW, NEW, false, RULE, NOBODY, false, MEND, false",
        "IN_REVIEW, NEW, false, EVIDENCE, NOBODY, false, GATHER_AGAIN, false",
        "IN_REVIEW, NEW, true, SIGNING_REQUEST, APPLICANT, false, WAIT_FOR_SIGNING_REQUEST, true",
        "IN_REVIEW, NEW, true, SIGNING_REQUEST, OFFICE, false, READ_ANSWER, false",
        "IN_REVIEW, NEW, false, NAMES, NOBODY, false, WAIT_FOR_NAMES, true",
        "AWAITING_APPROVAL, NEW, false, -, NOBODY, false, APPROVE, false",
        "AWAITING_APPROVAL, NEW, true, -, APPLICANT, false, WAIT_FOR_ANSWER, true",
        "AWAITING_APPROVAL, NEW, false, -, OFFICE, false, READ_ANSWER, false",
        "IN_REVIEW, REVOCATION, true, -, APPLICANT, false, REVOKE, false",
        "IN_REVIEW, REVOCATION, false, -, OFFICE, false, READ_ANSWER, false",
        "ISSUING, NEW, false, -, NOBODY, false, ISSUE, false",
        "REFUSED, NEW, true, -, APPLICANT, true, NONE, false"
      })
  @DisplayName("CNV-2 an answer is read before all else; a question waits, but no revocation does")
  void next(
      RecordStatus status,
      RequestType type,
      boolean documents,
      Stop.@Nullable Reason stop,
      Turn turn,
      boolean returned,
      NextWork expected,
      boolean waits) {
    NextWork next = NextWork.of(status, type, documents, stop, turn, returned);
    assertThat(next).isEqualTo(expected);
    assertThat(next.waitsForApplicant()).isEqualTo(waits);
  }
}
