package jp.passportweb.application.office;

import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import org.junit.jupiter.api.DisplayName;

@DisplayName("EVD-1, EVD-5 two operators on one case, in memory")
class TwoOperatorsTest extends TwoOperatorsContract {
  TwoOperatorsTest() {
    super(new InMemoryRepositories(), new Straightaway());
  }
}
