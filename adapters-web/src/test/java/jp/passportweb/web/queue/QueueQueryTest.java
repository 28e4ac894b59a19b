package jp.passportweb.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.StandingView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("QUE-4 a list is its address")
class QueueQueryTest {
  @ParameterizedTest
  @EnumSource(StandingView.class)
  @DisplayName("each standing view comes back from its address")
  void standing(StandingView view) {
    String address = QueueQuery.of(view.filter()).address();
    String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : null;
    assertThat(QueueQuery.of(query).filter()).isEqualTo(view.filter());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "stage=IN_REVIEW&stage=ISSUING stage=IN_REVIEW,ISSUING",
        "stage=ISSUING,IN_REVIEW,COMPLETED stage=IN_REVIEW,ISSUING",
        "kind=RENEWAL&service=EV20&due=OVERDUE service=EV20&kind=RENEWAL&due=OVERDUE",
        "holder=MINE&waiting=yes&todo=yes holder=MINE&waiting=yes&todo=yes",
        "clock=WITHIN_A_DAY&holder=ANYBODY&page=3 clock=WITHIN_A_DAY"
      })
  @DisplayName("several conditions hold at once, in one and the same words")
  void several(String said, String expected) {
    assertThat(QueueQuery.of(said).query()).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "stage=OPEN",
        "stage",
        "=",
        "holder=x&due=&waiting=no&todo=1",
        "service=<a>",
        "page=0",
        "page=999999",
        "stage=%zz",
        "&&&"
      })
  @DisplayName("what is nothing narrows nothing")
  void nothing(@Nullable String said) {
    assertThat(QueueQuery.of(said)).isEqualTo(new QueueQuery(QueueFilter.ALL, "", 1));
  }

  @Test
  @DisplayName("a search and a page are in the address")
  void text() {
    QueueQuery query = QueueQuery.of("q=%E5%8E%9F%E5%AE%BF+%E5%A4%AA%E9%83%8E&page=2");
    assertThat(query.text()).isEqualTo("原宿 太郎");
    assertThat(query.address()).isEqualTo("/office?q=%E5%8E%9F%E5%AE%BF+%E5%A4%AA%E9%83%8E&page=2");
    assertThat(QueueQuery.of("q=" + "x".repeat(500)).text()).hasSize(100);
  }
}
