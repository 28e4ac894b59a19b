package jp.passportweb.domain.caa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;

/** Records as holders set them, written like a zone's file: {@code 0 issue ca.example}. */
final class CaaSamples {
  static final String OURS = "ca.example";
  static final String ACCOUNT = "https://ca.example/acct/7";
  static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  static final CaaRules RULES = new CaaRules(List.of(OURS, "old-ca.example"));

  private CaaSamples() {}

  static CaaDecision decide(String name, ValidationMethod method, String... records) {
    return RULES.decide(question(name, method), lookup(name, Duration.ofMinutes(5), records), NOW);
  }

  static CaaQuestion question(String name, ValidationMethod method) {
    return new CaaQuestion(new DnsName(name), Set.of(ACCOUNT), Set.of(method));
  }

  static CaaLookup lookup(String name, Duration timeToLive, String... records) {
    List<CaaRecord> seen = Stream.of(records).map(CaaSamples::property).toList();
    return new CaaLookup(
        new DnsName(name),
        List.of(
            new DnsAnswer.Found<>("example.com", List.of(), seen, timeToLive, Security.INSECURE)));
  }

  static CaaLookup failed(DnsFailure failure) {
    return new CaaLookup(
        new DnsName("www.example.com"),
        List.of(new DnsAnswer.Failed<>("www.example.com", List.of(), failure)));
  }

  static CaaRecord property(String line) {
    String[] parts = line.split(" ", 3);
    return new CaaRecord(Integer.parseInt(parts[0]), parts[1], parts[2]);
  }
}
