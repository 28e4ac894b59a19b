package jp.passportweb.web.request.draft;

import java.time.Duration;
import java.util.List;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.revocation.RevocationRules;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Says of a revocation what it is about, by when it is done, and how a site goes on. */
public final class RevocationWords {
  private static final int SERIAL_END = 4;

  /** By which a site gets another certificate, the quickest first. */
  private static final List<RequestType> WAYS_ON =
      List.of(RequestType.REISSUE, RequestType.CONTINUATION, RequestType.RENEWAL);

  private RevocationWords() {}

  /** 24時間以内, or 5日以内. */
  public static String limit(Page page, RevocationReason reason) {
    Duration limit = RevocationRules.limit(reason);
    return limit.toDays() > 1
        ? page.t("revocation.limit.days", String.valueOf(limit.toDays()))
        : page.t("revocation.limit.hours", String.valueOf(limit.toHours()));
  }

  /** By when it is done if it is received now, with the hour. */
  public static String due(Page page, RevocationReason reason) {
    return page.time(RevocationClock.of(reason, page.now()).due());
  }

  /** What comes of a reason, and by when. */
  public static String clock(Page page, Revocable revocable, RevocationReason reason) {
    return revocable.revoked()
        ? page.t("revocation.clock.revised", limit(page, reason), due(page, reason))
        : page.t("revocation.clock", limit(page, reason), due(page, reason));
  }

  /** The last digits of a serial number, which the applicant confirms. */
  public static String end(SerialNumber serial) {
    String hex = serial.hex();
    return hex.substring(Math.max(0, hex.length() - SERIAL_END));
  }

  /** The request by which the site goes on with another key; null where the record allows none. */
  public static @Nullable RequestType wayOn(Revocable revocable) {
    return WAYS_ON.stream()
        .filter(type -> revocable.allowed().offered().contains(type))
        .findFirst()
        .orElse(null);
  }
}
