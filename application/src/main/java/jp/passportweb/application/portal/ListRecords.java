package jp.passportweb.application.portal;

import java.time.Instant;
import java.time.InstantSource;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.certificate.ValidityRules;

/** お申込一覧 (LST-1, LST-2). */
public final class ListRecords {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private static final int MONTHS = 75;

  private final RecordLists lists;
  private final InstantSource clock;

  public ListRecords(RecordLists lists, InstantSource clock) {
    this.lists = lists;
    this.clock = clock;
  }

  public RecordLists.Page list(AccountId account, boolean past, RecordLists.Sort sort, int page) {
    Instant now = clock.instant();
    Instant oldest = now.atZone(ValidityRules.TOKYO).minusMonths(MONTHS).toInstant();
    return lists.ofAccount(account, past, oldest, now, sort, Math.max(1, page), PAGE_SIZE);
  }
}
