package jp.passportweb.domain.certificate;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The known authorities, in memory")
class InMemoryKnownAuthoritiesTest extends KnownAuthoritiesContract {
  InMemoryKnownAuthoritiesTest() {
    super(new InMemoryKnownAuthorities());
  }
}
