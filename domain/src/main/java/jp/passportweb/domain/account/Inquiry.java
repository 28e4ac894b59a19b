package jp.passportweb.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a visitor asked on ワンタイムパスワード発行画面 and has been answered the same in any case; whether
 * anything fits is looked at later, so that the time of the answer tells nothing (OTP-1, ACC-3).
 *
 * @param claim what was typed first: the access key, or Webサーバ名
 * @param address メールアドレス as typed
 */
public record Inquiry(UUID id, Kind kind, String claim, String address, Instant askedAt) {
  /** How long one is tried to be looked into; whoever asked has asked again by then. */
  public static final Duration KEPT = Duration.ofMinutes(10);

  /** What is asked for. */
  public enum Kind {
    /** ワンタイムパスワード (OTP-1). */
    ONE_TIME_PASSWORD,
    /** アクセスキーの再取得 (ACC-3). */
    ACCESS_KEY
  }
}
