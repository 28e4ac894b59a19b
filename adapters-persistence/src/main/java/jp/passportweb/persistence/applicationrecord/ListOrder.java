package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.OPERATOR;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import org.jooq.Collation;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;

/**
 * In which order the office's lists stand. Texts stand by their code points whatever the database's
 * language is (organisations by their reading), statuses and types as their enumerations say.
 */
final class ListOrder {
  private static final Collation BY_CODE_POINT = DSL.collation("C");
  private static final List<SortField<?>> LATEST_FIRST =
      List.of(APPLICATION_RECORD.APPLIED_AT.desc(), APPLICATION_RECORD.RECEIPT_NUMBER.desc());

  private final SQLDialect dialect;

  ListOrder(SQLDialect dialect) {
    this.dialect = dialect;
  }

  List<SortField<?>> of(OfficeSort sort) {
    return then(sort.ascending(), column(sort));
  }

  private SortField<?> column(OfficeSort sort) {
    return switch (sort.column()) {
      case APPLIED_AT -> plain(APPLICATION_RECORD.APPLIED_AT, sort.ascending());
      case RECEIPT_NUMBER -> text(APPLICATION_RECORD.RECEIPT_NUMBER, sort.ascending());
      case ORGANIZATION -> text(APPLICATION_RECORD.ORGANIZATION_KANA, sort.ascending());
      case REQUEST_TYPE ->
          listed(APPLICATION_RECORD.REQUEST_TYPE, RequestType.values(), sort.ascending());
      case STATUS -> listed(APPLICATION_RECORD.STATUS, RecordStatus.values(), sort.ascending());
      case EXAMINER -> text(OPERATOR.DISPLAY_NAME, sort.ascending());
    };
  }

  private static List<SortField<?>> then(boolean ascending, SortField<?> first) {
    boolean isTieBreak = !ascending && first.equals(LATEST_FIRST.getFirst());
    return isTieBreak
        ? LATEST_FIRST
        : Stream.concat(Stream.of(first), LATEST_FIRST.stream()).toList();
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
