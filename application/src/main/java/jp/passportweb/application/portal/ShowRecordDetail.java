package jp.passportweb.application.portal;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.portal.ShowRecord.RecordView;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.AllowedRequests;

/** お申込情報詳細画面: a record, and what it allows at this moment (SEL-1). */
@Assembled
public final class ShowRecordDetail {
  private final ShowRecord showRecord;
  private final ReadSituation readSituation;
  private final Transactions transactions;

  public ShowRecordDetail(
      ShowRecord showRecord, ReadSituation readSituation, Transactions transactions) {
    this.showRecord = showRecord;
    this.readSituation = readSituation;
    this.transactions = transactions;
  }

  /** A record with what can be asked for from it. */
  public record Detail(RecordView shown, AllowedRequests allowed) {}

  /** The account's record; another account's is as if it did not exist. */
  public Optional<Detail> show(AccountId account, RecordId id) {
    return transactions.run(() ->
        showRecord
            .show(account, id)
            .map(shown -> new Detail(shown, readSituation.allowed(shown.record()))));
  }
}
