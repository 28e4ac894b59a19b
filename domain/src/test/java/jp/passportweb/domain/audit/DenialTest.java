package jp.passportweb.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1 what keeps staff from an act, as the trail calls it")
class DenialTest {
  @Test
  @DisplayName("AUD-1 what is not there, was typed wrong or changed meanwhile is no event")
  void silent() {
    assertThat(DenialSamples.all().filter(why -> !why.isByRule()).map(DenialTest::name))
        .containsExactlyInAnyOrder(
            "ReviewRefusal NO_SUCH_RECORD",
            "ReviewRefusal NO_SUCH_DIFFERENCE",
            "ReviewRefusal RECORDED_MEANWHILE",
            "ReviewRefusal CHANGED_MEANWHILE",
            "OrderRefusal NOT_FOUND",
            "OrderRefusal CHANGED_MEANWHILE",
            "CampaignRefusal NOT_FOUND",
            "CampaignRefusal NOTHING_SELECTED",
            "CampaignRefusal CHANGED_MEANWHILE",
            "ProposalRefusal NOT_FOUND",
            "ProposalRefusal STALE",
            "ProposalRefusal CHANGED_MEANWHILE",
            "ReportRefusal NOT_FOUND",
            "ReportRefusal SECOND_PERSON",
            "ReportRefusal CHANGED_MEANWHILE",
            "PeopleRefusal NO_REASON",
            "PeopleRefusal NOBODY",
            "PeopleRefusal CHANGED_MEANWHILE");
  }

  @Test
  @DisplayName("AUD-1 each has a code of its own among its kind")
  void codes() {
    assertThat(DenialSamples.all().map(DenialTest::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Za-z]+ [A-Z_]+"));
    assertThat(DenialSamples.reviews().stream().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Class<?>>of(ReviewRefusal.class.getPermittedSubclasses()).toList());
  }

  private static String name(Denial why) {
    String kind =
        why instanceof ReviewRefusal
            ? ReviewRefusal.class.getSimpleName()
            : why.getClass().getSimpleName();
    return kind + " " + why.code();
  }
}
