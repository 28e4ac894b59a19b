package jp.passportweb.network.dns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A root with a signed child, one that is not signed, and one whose signatures do not hold. */
final class SampleZones {
  private final SmallZone good;
  private final SmallZone plain;
  private final SmallZone test;
  private final SmallZone root;

  SampleZones(Instant now) {
    good =
        SmallZone.signed(
                "good.test.",
                now,
                "@ A 192.0.2.1",
                "@ CAA 0 issue \"ca.example\"",
                "@ CAA 128 issuewild \";\"",
                "_passport TXT \"0123456789\" \"abcdef\"",
                "tampered TXT \"before\"",
                "tampered CAA 0 issue \"ca.example\"",
                "www A 192.0.2.2",
                "www AAAA 2001:db8::2",
                "alias CNAME www",
                "dangling CNAME nowhere",
                "plainalias CNAME www.plain.test.",
                "_delegated CNAME proof.plain.test.",
                "loop1 CNAME loop2",
                "loop2 CNAME loop1",
                "a1 CNAME a2",
                "a2 CNAME a3",
                "a3 CNAME a4",
                "a4 CNAME a5",
                "a5 CNAME a6",
                "a6 CNAME a7",
                "a7 CNAME a8",
                "a8 CNAME a9",
                "a9 CNAME a10",
                "a10 CNAME a11",
                "a11 CNAME a12",
                "a11x TXT \"x\"",
                "a12 TXT \"the end\"",
                "odd TXT \"x\"",
                "deep.empty.non.terminal TXT \"x\"")
            .tampered("tampered TXT \"after\"")
            .tampered("tampered CAA 0 issue \"other.example\"");
    plain =
        SmallZone.unsigned(
            "plain.test.",
            "www A 198.51.100.1",
            "www TXT \"plain\"",
            "proof TXT \"0123456789abcdef\"",
            "odd TXT \"x\"",
            "@ CAA 0 issue \"other.example\"");
    test =
        SmallZone.signed(
            "test.", now, "good NS ns.example.net.", good.ds(), "plain NS ns.example.net.");
    root = SmallZone.signed(".", now, "test NS ns.example.net.", test.ds());
  }

  SmallNet net(boolean stepwise) {
    return new SmallNet(stepwise, root, test, good, plain);
  }

  /** What proves the root. */
  String anchor() {
    return root.ds();
  }

  Dns dns(SmallDnsServer server, InstantSource clock) {
    return new Dns(settings(server, root.ds()), clock);
  }

  static DnsSettings settings(SmallDnsServer server, String trustAnchors) {
    return new DnsSettings(
        server.address(), trustAnchors, Duration.ofMillis(400), Duration.ofMillis(1500));
  }
}
