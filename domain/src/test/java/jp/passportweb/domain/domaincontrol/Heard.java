package jp.passportweb.domain.domaincontrol;

import java.time.Duration;
import java.util.List;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;

/** Answers of the DNS as tests need them. */
final class Heard {
  static final Duration TTL = Duration.ofMinutes(5);

  private Heard() {}

  static DnsAnswer<String> records(String at, String... texts) {
    return new DnsAnswer.Found<>(at, List.of(), List.of(texts), TTL, Security.SECURE);
  }

  static DnsAnswer<String> behind(String at, String alias, String... texts) {
    return new DnsAnswer.Found<>(at, List.of(alias), List.of(texts), TTL, Security.INSECURE);
  }

  static DnsAnswer<String> noRecords(String at, String... aliases) {
    return new DnsAnswer.NoRecords<>(at, List.of(aliases), Security.SECURE);
  }

  static DnsAnswer<String> noName(String at, String... aliases) {
    return new DnsAnswer.NoSuchName<>(at, List.of(aliases), Security.SECURE);
  }

  static DnsAnswer<String> failed(String at, DnsFailure.Kind kind) {
    return new DnsAnswer.Failed<>(at, List.of(), failure(kind));
  }

  static DnsFailure failure(DnsFailure.Kind kind) {
    return new DnsFailure(kind, true, true, Security.UNPROVEN, "as the resolver says");
  }
}
