package jp.passportweb.domain.audit;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The trail in memory")
class InMemoryTrailTest extends TrailContract {
  InMemoryTrailTest() {
    super(TrailPorts.inMemory());
  }
}
