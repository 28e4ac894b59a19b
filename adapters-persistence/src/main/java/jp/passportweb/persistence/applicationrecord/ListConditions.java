package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;

import java.util.Arrays;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.persistence.jooq.tables.ApplicationRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which records the office's lists hold. */
final class ListConditions {
  private static final List<String> OPEN =
      Arrays.stream(RecordStatus.values())
          .filter(RecordStatus::isOpen)
          .map(RecordStatus::name)
          .toList();

  private static final char ESCAPE = '!';

  private ListConditions() {}

  static Condition fits(OfficeFilter filter) {
    return switch (filter) {
      case OPEN -> APPLICATION_RECORD.STATUS.in(OPEN);
      case AWAITS_DOCUMENTS ->
          APPLICATION_RECORD.STATUS.in(OPEN).and(APPLICATION_RECORD.AWAITS_DOCUMENTS.isTrue());
      case IN_REVIEW -> isIn(RecordStatus.IN_REVIEW);
      case AWAITING_APPROVAL -> isIn(RecordStatus.AWAITING_APPROVAL);
      case ISSUING -> isIn(RecordStatus.ISSUING);
      case REVOCATIONS ->
          APPLICATION_RECORD
              .STATUS
              .in(OPEN)
              .and(APPLICATION_RECORD.REQUEST_TYPE.eq(RequestType.REVOCATION.name()));
      case CLOSED -> APPLICATION_RECORD.STATUS.notIn(OPEN);
    };
  }

  /** An open reissue for a compromised key, whose previous certificate still counts. */
  static Condition revokesPrevious() {
    ApplicationRecord previous = APPLICATION_RECORD.as("previous");
    return APPLICATION_RECORD
        .STATUS
        .in(OPEN)
        .and(APPLICATION_RECORD.KEY_COMPROMISED.isTrue())
        .andNotExists(
            DSL.selectOne()
                .from(previous)
                .where(previous.ID.eq(APPLICATION_RECORD.BASE_RECORD))
                .and(previous.STATUS.eq(RecordStatus.REVOKED.name())));
  }

  /** The text somewhere in receipt number, organisation or server name; % and _ are plain. */
  static Condition says(String text) {
    String pattern = '%' + DSL.escape(text, ESCAPE) + '%';
    return DSL.or(
        APPLICATION_RECORD.RECEIPT_NUMBER.likeIgnoreCase(pattern, ESCAPE),
        APPLICATION_RECORD.ORGANIZATION_NAME.likeIgnoreCase(pattern, ESCAPE),
        APPLICATION_RECORD.COMMON_NAME.likeIgnoreCase(pattern, ESCAPE));
  }

  private static Condition isIn(RecordStatus status) {
    return APPLICATION_RECORD.STATUS.eq(status.name());
  }
}
