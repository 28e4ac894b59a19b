package jp.passportweb.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeColumn;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.TelephoneConfirmation.NumberSource;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import jp.passportweb.web.page.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the office has words for everything that it may have to say")
class OfficeWordsTest {
  private static final List<String> ACTIONS =
      List.of(
          "application.accepted",
          "review.started",
          "review.document.received",
          "review.document.taken-back",
          "review.checked",
          "review.telephone",
          "review.comment",
          "review.examined",
          "review.given-back",
          "review.approved",
          "review.refused",
          "certificate.issued",
          "certificate.intention-withdrawn");

  private final Messages messages = Messages.load();

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("for each button, stage, column, check, source, result and act of the trail")
  void words(Language language) {
    assertThat(messages.ofLanguage(language).keySet())
        .containsAll(keys("office.done.", Act.values()))
        .containsAll(keys("office.stage.", OfficeFilter.values()))
        .containsAll(keys("office.column.", OfficeColumn.values()))
        .containsAll(keys("office.check.", Check.Kind.values()))
        .containsAll(
            Arrays.stream(Check.Kind.values()).map(k -> "field." + CheckForm.source(k)).toList())
        .containsAll(keys("office.call.source.", NumberSource.values()))
        .containsAll(keys("office.call.result.", Result.values()))
        .containsAll(ACTIONS.stream().map(a -> "office.trail." + a).toList());
  }

  private static List<String> keys(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name()).toList();
  }
}
