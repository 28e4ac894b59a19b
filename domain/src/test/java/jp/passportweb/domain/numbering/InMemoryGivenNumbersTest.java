package jp.passportweb.domain.numbering;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The numbers given out, in memory")
class InMemoryGivenNumbersTest extends GivenNumbersContract {
  InMemoryGivenNumbersTest() {
    super(new InMemoryGivenNumbers());
  }
}
