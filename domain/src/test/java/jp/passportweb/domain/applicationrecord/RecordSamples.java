package jp.passportweb.domain.applicationrecord;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;

/** Parts of application records for tests. */
public final class RecordSamples {
  private RecordSamples() {}

  /** 基本情報 with two names; the DER is none, which only a reader of CSRs would notice. */
  public static BasicInformation basic() {
    return new BasicInformation(
        bytes("a signing request with a challengePassword"),
        bytes("a public key"),
        "RSA 2048",
        List.of(new DnsName("www.example.co.jp"), new DnsName("example.co.jp")),
        "apache",
        null,
        ContactRole.TECHNICAL);
  }

  public static Consent consent() {
    return new Consent(
        List.of(
            new Consent.AgreedDocument("terms", "2026-04-01"),
            new Consent.AgreedDocument("privacy", "2025-10-01")),
        Instant.parse("2026-11-01T01:20:00Z"),
        "原宿 太郎");
  }

  /** Bytes that stand for DER where nobody reads them. */
  public static Der bytes(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
