package jp.passportweb.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("MBX-1 what is known of a mail by its notice")
class PostingTest {
  /** By what something is opened. */
  private static final Set<String> OPENING = Set.of("link", "password", "code", "key");

  static Stream<Class<?>> notices() {
    return Stream.of(Notice.class, Notice.ForStaff.class)
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
        .filter(Class::isRecord);
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("MBX-1 what opens something is confidential, and nothing else")
  void confidential(Class<?> notice) {
    assertThat(Notice.Confidential.class.isAssignableFrom(notice))
        .isEqualTo(components(notice).stream().anyMatch(OPENING::contains));
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("MBX-1 what names an application or a contract is filed under it")
  void about(Class<?> notice) {
    assertThat(Notice.OfRecord.class.isAssignableFrom(notice))
        .isEqualTo(components(notice).contains("receiptNumber"));
  }

  private static List<String> components(Class<?> notice) {
    return Arrays.stream(notice.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
