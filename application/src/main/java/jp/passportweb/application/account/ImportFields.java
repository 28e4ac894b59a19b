package jp.passportweb.application.account;

import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.draft.TypedContent;

/** What an application says, for アカウント情報登録: it fills empty fields, and no others (PROF-3). */
@Assembled
public final class ImportFields {
  private final ApplicationRecords records;
  private final Transactions transactions;

  public ImportFields(ApplicationRecords records, Transactions transactions) {
    this.records = records;
    this.transactions = transactions;
  }

  /**
   * What was typed, with the empty fields filled; unchanged where the record is another account's.
   */
  public Map<String, String> into(AccountId account, RecordId record, Map<String, String> typed) {
    return transactions.run(() ->
        records
            .byId(record)
            .filter(found -> found.account().equals(account))
            .map(found -> ProfileForm.filling(typed, fields(found.content())))
            .orElse(typed));
  }

  private static Map<String, String> fields(ApplicationContent content) {
    return TypedContent.of(content, content.contacts());
  }
}
