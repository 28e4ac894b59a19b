package jp.passportweb.domain.keylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.passportweb.domain.keylist.KeyListLine.Defect;
import jp.passportweb.domain.keylist.KeyListSurvey.BadLine;
import jp.passportweb.domain.keylist.KeyListSurvey.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.2: a list of compromised keys is read line by line")
class KeyListSurveyTest {
  private static final String A = "00ab".repeat(16);
  private static final String B = "ffcd".repeat(16);

  @ParameterizedTest(name = "<{0}>")
  @ValueSource(strings = {"", "  \t", "# a comment", "  #x"})
  @DisplayName("comments and empty lines say nothing")
  void silent(String line) {
    assertThat(KeyListLine.of(line)).isEqualTo(new KeyListLine.Silent());
  }

  @Test
  @DisplayName("capitals, white space around and a carriage return do not matter")
  void entries() {
    assertThat(KeyListLine.of(" " + A.toUpperCase(java.util.Locale.ROOT) + "\r"))
        .isEqualTo(new KeyListLine.Entry(A));
  }

  @ParameterizedTest(name = "<{0}>")
  @CsvSource({
    "xyz, NOT_HEXADECIMAL",
    "ab:cd, NOT_HEXADECIMAL",
    "abcd efgh, NOT_HEXADECIMAL",
    "１２３４, NOT_HEXADECIMAL",
    "abc, HALF_A_BYTE"
  })
  @DisplayName("what is no entry says why")
  void bad(String line, Defect defect) {
    assertThat(KeyListLine.of(line)).isEqualTo(new KeyListLine.Bad(defect));
  }

  @Test
  @DisplayName("a line without end is cut, and no entry")
  void endless() {
    assertThat(KeyListLine.of("a".repeat(KeyListLine.LONGEST + 2)))
        .isEqualTo(new KeyListLine.Bad(Defect.NOT_HEXADECIMAL));
  }

  @Test
  @DisplayName("bad lines are counted all and named by number, the first ones")
  void badLines() {
    KeyListSurvey survey = survey("# head", A, "oops", A.substring(2), "", B, "abc");
    assertThat(survey.badLines())
        .containsExactly(
            new BadLine(3, Defect.NOT_HEXADECIMAL),
            new BadLine(4, Defect.OTHER_LENGTH_THAN_THE_FIRST),
            new BadLine(7, Defect.HALF_A_BYTE));
    assertThat(survey.bad()).isEqualTo(3);
    KeyListSurvey many = survey(IntStream.range(0, 50).mapToObj(i -> "?").toArray(String[]::new));
    assertThat(many.badLines()).hasSize(KeyListSurvey.NAMED_BAD_LINES);
    assertThat(many.bad()).isEqualTo(50);
  }

  @Test
  @DisplayName("the same entries in the same order are the same list, whatever is between them")
  void hash() {
    assertThat(survey("# one", A, B).hash()).isEqualTo(survey(A + "\r", "", B).hash());
    assertThat(survey(A, B).hash()).isNotEqualTo(survey(B, A).hash());
    assertThat(survey(A, B).entries()).isEqualTo(2);
    assertThat(survey(A, B).digits()).contains(64);
    assertThat(survey("# nothing").digits()).isEmpty();
  }

  @Test
  @DisplayName("pieces are ascending, leave nothing out, and hold about as many as asked")
  void pieces() {
    String[] lines =
        IntStream.range(0, 1000)
            .mapToObj("%04x"::formatted)
            .map(s -> s.repeat(4))
            .toArray(String[]::new);
    KeyListSurvey survey = survey(lines);
    List<Piece> pieces = survey.pieces(300);
    assertThat(pieces).hasSize(4);
    assertThat(pieces.getFirst().from()).isZero();
    assertThat(pieces.getLast().to()).isEqualTo(65536);
    for (int i = 1; i < pieces.size(); i++) {
      assertThat(pieces.get(i).from()).isEqualTo(pieces.get(i - 1).to());
    }
    assertThat(pieces)
        .extracting(piece -> Arrays.stream(lines).filter(piece::holds).count())
        .containsExactly(300L, 300L, 300L, 100L);
  }

  @Test
  @DisplayName("sorted entries are ascending by unsigned bytes, each once")
  void sorted() {
    SortedEntries entries =
        SortedEntries.of(List.of(bytes("ff00"), bytes("7f01"), bytes("00ff"), bytes("7f01")), 2);
    assertThat(entries.count()).isEqualTo(3);
    assertThat(IntStream.range(0, 3).mapToObj(entries::hex))
        .containsExactly("00ff", "7f01", "ff00");
    assertThat(entries.contains("7f01")).isTrue();
    assertThat(entries.contains("7f02")).isFalse();
    assertThat(SortedEntries.of(List.of(), 2).contains("7f01")).isFalse();
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex);
  }

  private static KeyListSurvey survey(String... lines) {
    return KeyListSurvey.of(new LinesInMemory("list", List.of(lines)));
  }
}
