package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Inquiries;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditEvent;

/**
 * Takes what is asked on ワンタイムパスワード発行画面 (OTP-1, ACC-3). The same is done whether anything fits or
 * not: {@link AnswerInquiries} looks into it afterwards.
 */
@Assembled
public final class AskByMail {
  private final Inquiries inquiries;
  private final Throttles throttles;
  private final NoteSecurity noteSecurity;
  private final LoginLimits limits;
  private final Transactions transactions;
  private final InstantSource clock;

  public AskByMail(
      Inquiries inquiries,
      Throttles throttles,
      NoteSecurity noteSecurity,
      LoginLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.inquiries = inquiries;
    this.throttles = throttles;
    this.noteSecurity = noteSecurity;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What whoever asks is told: nothing of what is registered. */
  public sealed interface Outcome {
    /** It will be looked into. */
    record Taken() implements Outcome {}

    /** This address of the network has asked too often. */
    record NotBefore(Instant then) implements Outcome {}

    /** Too many ask at this moment. */
    record Busy() implements Outcome {}
  }

  /**
   * @param claim access key or Webサーバ名, as typed
   * @param typedAddress メールアドレス
   * @param from address of the network that asks
   */
  public Outcome ask(Inquiry.Kind kind, String claim, String typedAddress, String from) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> {
      Throttle throttle =
          throttles.forUpdate(Guessing.COUNTERS + "inquiry:" + kind + ":" + from, now);
      Instant until = throttle.lockedUntil();
      if (until != null && throttle.isLocked(now)) {
        return new Outcome.NotBefore(until);
      }
      if (inquiries.waiting() >= limits.inquiriesWaiting()) {
        return new Outcome.Busy();
      }
      Throttle counted = throttle.failed(now, limits.inquiries());
      throttles.save(counted);
      if (counted.isLocked(now)) {
        note(kind, from, now);
      }
      inquiries.add(new Inquiry(UUID.randomUUID(), kind, claim, typedAddress, now));
      return new Outcome.Taken();
    });
  }

  private void note(Inquiry.Kind kind, String from, Instant now) {
    String action =
        switch (kind) {
          case ONE_TIME_PASSWORD -> "otp.delayed";
          case ACCESS_KEY -> "recovery.delayed";
        };
    noteSecurity.note(
        new AuditEvent(now, NoteSecurity.VISITOR, action, from, Map.of("address", from)));
  }
}
