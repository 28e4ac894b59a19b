package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.OPERATOR;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.persistence.search.ColumnOrder;
import org.jooq.SQLDialect;
import org.jooq.SortField;

/**
 * In which order the office's lists stand. Texts stand by their code points whatever the database's
 * language is (organisations by their reading), statuses and types as their enumerations say.
 */
final class ListOrder {
  private static final List<SortField<?>> LATEST_FIRST =
      List.of(APPLICATION_RECORD.APPLIED_AT.desc(), APPLICATION_RECORD.RECEIPT_NUMBER.desc());

  private final ColumnOrder columns;

  ListOrder(SQLDialect dialect) {
    columns = new ColumnOrder(dialect);
  }

  List<SortField<?>> of(OfficeSort sort) {
    return then(sort.ascending(), column(sort));
  }

  private SortField<?> column(OfficeSort sort) {
    return switch (sort.column()) {
      case APPLIED_AT -> columns.plain(APPLICATION_RECORD.APPLIED_AT, sort.ascending());
      case RECEIPT_NUMBER -> columns.text(APPLICATION_RECORD.RECEIPT_NUMBER, sort.ascending());
      case ORGANIZATION -> columns.text(APPLICATION_RECORD.ORGANIZATION_KANA, sort.ascending());
      case REQUEST_TYPE ->
          columns.listed(APPLICATION_RECORD.REQUEST_TYPE, RequestType.values(), sort.ascending());
      case STATUS ->
          columns.listed(APPLICATION_RECORD.STATUS, RecordStatus.values(), sort.ascending());
      case EXAMINER -> columns.text(OPERATOR.DISPLAY_NAME, sort.ascending());
    };
  }

  private static List<SortField<?>> then(boolean ascending, SortField<?> first) {
    boolean isTieBreak = !ascending && first.equals(LATEST_FIRST.getFirst());
    return isTieBreak
        ? LATEST_FIRST
        : Stream.concat(Stream.of(first), LATEST_FIRST.stream()).toList();
  }
}
