package jp.passportweb.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.revocation.OrderRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1 every rule that stops an act of staff has words")
class DenialWordsTest {
  @Test
  @DisplayName("AUD-1 and no word stands for nothing")
  void all() {
    Set<String> codes =
        Stream.<Stream<? extends Denial>>of(
                Stream.of(ReviewRefusal.class.getPermittedSubclasses()).map(DenialWordsTest::empty),
                Stream.of(OrderRefusal.values()),
                Stream.of(CampaignRefusal.values()),
                Stream.of(ProposalRefusal.values()),
                Stream.of(ReportRefusal.values()),
                Stream.of(PeopleRefusal.values()),
                Stream.of(StepDenial.values()))
            .flatMap(kind -> kind)
            .filter(Denial::isByRule)
            .map(Denial::code)
            .collect(Collectors.toSet());
    assertThat(TrailWords.DENIALS).doesNotHaveDuplicates().hasSameElementsAs(codes);
  }

  /** The reason's data is not asked. */
  private static Denial empty(Class<?> kind) {
    Constructor<?> constructor = kind.getDeclaredConstructors()[0];
    try {
      return (Denial) constructor.newInstance(new Object[constructor.getParameterCount()]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(kind.getName(), e);
    }
  }
}
