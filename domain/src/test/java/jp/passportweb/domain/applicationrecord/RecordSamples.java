package jp.passportweb.domain.applicationrecord;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
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

  /** A request of a kind, from some record. */
  public static Request request(RequestType type) {
    RecordId base = new RecordId(UUID.randomUUID());
    return switch (type) {
      case NEW -> new Request.NewApplication();
      case RENEWAL -> new Request.Renewal(base);
      case CONTINUATION -> new Request.Continuation(base);
      case REISSUE -> new Request.Reissue(base, PreviousCertificateFate.REVOKED_LATER, true);
      case CONTACT_CHANGE -> new Request.ContactChange(base);
      case REVOCATION -> new Request.Revocation(base, RevocationReason.CESSATION);
      case TERMINATION -> new Request.Termination(base, TerminationTime.AT_ONCE);
      case CANCELLATION -> new Request.Cancellation(base);
      case SERVICE_SWITCH -> new Request.ServiceSwitch(base);
    };
  }

  /** Bytes that stand for DER where nobody reads them. */
  public static Der bytes(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
