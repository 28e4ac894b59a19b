package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.operator.OperatorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CNV-2 whose turn it is in a conversation follows from what was said")
class TurnTest {
  private static final OperatorId STAFF = new OperatorId(new UUID(0, 1));

  @ParameterizedTest
  @CsvSource({
    "'', NOBODY",
    "NOTE, NOBODY",
    "TOLD, NOBODY",
    "ASKED, APPLICANT",
    "ASKED NOTE, APPLICANT",
    "ASKED TOLD, APPLICANT",
    "ASKED ASKED, APPLICANT",
    "ASKED SETTLED, NOBODY",
    "ASKED ANSWERED, OFFICE",
    "ASKED ANSWERED NOTE, OFFICE",
    "ASKED ANSWERED ANSWERED, OFFICE",
    "ASKED ANSWERED TOLD, NOBODY",
    "ASKED ANSWERED SETTLED, NOBODY",
    "ASKED ANSWERED ASKED, APPLICANT",
    "TOLD ANSWERED, OFFICE"
  })
  @DisplayName("CNV-2 a question waits for the applicant, an answer for the office")
  void turn(String said, Turn expected) {
    List<Comment> comments =
        Stream.of(said.split(" ", -1))
            .filter(kind -> !kind.isEmpty())
            .map(Comment.Kind::valueOf)
            .map(kind ->
                new Comment(kind, "x", kind == Comment.Kind.ANSWERED ? null : STAFF, Instant.EPOCH))
            .toList();
    assertThat(Turn.of(comments)).isEqualTo(expected);
  }
}
