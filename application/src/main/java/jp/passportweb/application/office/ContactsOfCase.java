package jp.passportweb.application.office;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.contact.Contacts;

/**
 * Whom the office telephones and writes to: nobody new is asked whether he is new, who is verified
 * is (CHG-1).
 */
@Assembled
public final class ContactsOfCase {
  private final ApplicationRecords records;

  public ContactsOfCase(ApplicationRecords records) {
    this.records = records;
  }

  /** Runs in the caller's transaction. */
  Contacts of(ApplicationRecord record) {
    boolean change = record.requestType() == RequestType.CONTACT_CHANGE;
    Optional<ApplicationRecord> before =
        Optional.ofNullable(record.contract())
            .filter(_ -> change && record.status().isOpen())
            .flatMap(records::latestOf)
            .or(() ->
                Optional.ofNullable(record.request().base())
                    .filter(_ -> change)
                    .flatMap(records::byId));
    return before.orElse(record).content().contacts();
  }
}
