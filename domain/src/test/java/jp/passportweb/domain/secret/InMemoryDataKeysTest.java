package jp.passportweb.domain.secret;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The database's key, in memory")
class InMemoryDataKeysTest extends DataKeysContract {
  InMemoryDataKeysTest() {
    super(new InMemoryDataKeys());
  }
}
