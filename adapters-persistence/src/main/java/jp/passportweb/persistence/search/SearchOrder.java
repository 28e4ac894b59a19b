package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import org.jooq.Collation;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;

/** In which order the listing is read: texts by code points, organisations by their reading. */
final class SearchOrder {
  private static final Collation BY_CODE_POINT = DSL.collation("C");

  private final SQLDialect dialect;

  SearchOrder(SQLDialect dialect) {
    this.dialect = dialect;
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
      case APPLIED_AT -> plain(RECORD_LISTING.APPLIED_AT, ascending);
      case SERVICE -> text(RECORD_LISTING.SERVICE, ascending);
      case STATUS -> listed(RECORD_LISTING.STATUS, RecordStatus.values(), ascending);
      case REQUEST_TYPE -> listed(RECORD_LISTING.REQUEST_TYPE, RequestType.values(), ascending);
      case VALIDITY -> plain(RECORD_LISTING.NOT_AFTER, ascending).nullsLast();
      case CONTRACT_CODE -> text(RECORD_LISTING.CONTRACT_CODE, ascending);
      case ORGANIZATION -> text(RECORD_LISTING.ORGANIZATION_KANA, ascending);
      case SERVER_NAME -> text(RECORD_LISTING.SERVER_NAME, ascending);
      case COUPON -> text(RECORD_LISTING.COUPON, ascending);
    };
  }

  private SortField<String> text(Field<String> field, boolean ascending) {
    Field<String> compared =
        dialect.family() == SQLDialect.POSTGRES ? field.collate(BY_CODE_POINT) : field;
    return plain(compared, ascending).nullsLast();
  }

  private static <T> SortField<T> plain(Field<T> field, boolean ascending) {
    return field.sort(ascending ? SortOrder.ASC : SortOrder.DESC);
  }

  private static SortField<Integer> listed(
      Field<String> field, Enum<?>[] values, boolean ascending) {
    List<String> names = Arrays.stream(values).map(Enum::name).toList();
    return ascending ? field.sortAsc(names) : field.sortDesc(names);
  }
}
