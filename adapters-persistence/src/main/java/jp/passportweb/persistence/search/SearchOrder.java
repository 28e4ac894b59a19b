package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import org.jooq.SQLDialect;
import org.jooq.SortField;

/** In which order the listing is read: texts by code points, organisations by their reading. */
final class SearchOrder {
  private final ColumnOrder columns;

  SearchOrder(SQLDialect dialect) {
    columns = new ColumnOrder(dialect);
  }

  /**
   * The account's id in front lets H2 read the index; it is the same in every row. A direction that
   * the index has not is sorted.
   */
  List<SortField<?>> of(Sort sort) {
    List<SortField<?>> order = new ArrayList<>();
    order.add(RECORD_LISTING.ACCOUNT_ID.asc());
    if (sort.column() != Column.APPLIED_AT || sort.ascending()) {
      order.add(column(sort.column(), sort.ascending()));
    }
    order.add(RECORD_LISTING.APPLIED_AT.desc());
    order.add(RECORD_LISTING.RECEIPT_NUMBER.desc());
    return order;
  }

  private SortField<?> column(Column column, boolean ascending) {
    return switch (column) {
      case APPLIED_AT -> columns.plain(RECORD_LISTING.APPLIED_AT, ascending);
      case SERVICE -> columns.text(RECORD_LISTING.SERVICE, ascending);
      case STATUS -> columns.listed(RECORD_LISTING.STATUS, RecordStatus.values(), ascending);
      case REQUEST_TYPE ->
          columns.listed(RECORD_LISTING.REQUEST_TYPE, RequestType.values(), ascending);
      case VALIDITY -> columns.plain(RECORD_LISTING.NOT_AFTER, ascending).nullsLast();
      case CONTRACT_CODE -> columns.text(RECORD_LISTING.CONTRACT_CODE, ascending);
      case ORGANIZATION -> columns.text(RECORD_LISTING.ORGANIZATION_KANA, ascending);
      case SERVER_NAME -> columns.text(RECORD_LISTING.SERVER_NAME, ascending);
      case COUPON -> columns.text(RECORD_LISTING.COUPON, ascending);
    };
  }
}
