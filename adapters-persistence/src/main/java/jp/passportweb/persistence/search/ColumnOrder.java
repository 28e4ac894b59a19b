package jp.passportweb.persistence.search;

import java.util.Arrays;
import java.util.List;
import org.jooq.Collation;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;

/**
 * How a column of a list is sorted: texts by their code points whatever the database's language is,
 * statuses and types as their enumerations say.
 */
record ColumnOrder(SQLDialect dialect) {
  private static final Collation BY_CODE_POINT = DSL.collation("C");

  /**
   * What is absent stands last in either direction; where nothing can be absent this is not said,
   * for then an index is read backwards too.
   */
  public SortField<String> text(Field<String> field, boolean ascending) {
    Field<String> compared =
        dialect.family() == SQLDialect.POSTGRES ? field.collate(BY_CODE_POINT) : field;
    SortField<String> sorted = plain(compared, ascending);
    return field.getDataType().nullable() ? sorted.nullsLast() : sorted;
  }

  public <T> SortField<T> plain(Field<T> field, boolean ascending) {
    return field.sort(ascending ? SortOrder.ASC : SortOrder.DESC);
  }

  public SortField<Integer> listed(Field<String> field, Enum<?>[] values, boolean ascending) {
    List<String> names = Arrays.stream(values).map(Enum::name).toList();
    return ascending ? field.sortAsc(names) : field.sortDesc(names);
  }
}
