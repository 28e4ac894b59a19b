package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.persistence.jooq.tables.ApplicationRecord;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The latest completed record of a contract that says who its contacts are (CHG-1). */
public final class LatestOfContract {
  private static final ApplicationRecord LATEST = APPLICATION_RECORD.as("latest_of_contract");
  private static final List<String> KINDS =
      Arrays.stream(RequestType.values())
          .filter(type -> type.certifies() || type == RequestType.CONTACT_CHANGE)
          .map(RequestType::name)
          .toList();

  private LatestOfContract() {}

  /** Its id; nothing where the contract has none. */
  public static Select<Record1<UUID>> id(Field<String> contract) {
    return DSL.select(LATEST.ID)
        .from(LATEST)
        .where(LATEST.CONTRACT_CODE.eq(contract))
        .and(LATEST.STATUS.eq(RecordStatus.COMPLETED.name()))
        .and(LATEST.REQUEST_TYPE.in(KINDS))
        .orderBy(LATEST.APPLIED_AT.desc(), LATEST.RECEIPT_NUMBER.desc())
        .limit(1);
  }
}
