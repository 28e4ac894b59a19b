package jp.passportweb.web.portal;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.web.page.PageNumber;

/**
 * What the address of a list says, so that it can be kept and gone back to (LST-1, SRC-1).
 *
 * @param conditions of the search, as typed; what was left empty is not among them
 */
public record ListQuery(Map<String, String> conditions, Sort sort, boolean past, int page) {
  /** By which column, which way, which page, and whether of the past. */
  public static final String SORT = "sort";

  public static final String ORDER = "order";

  private static final String PAGE = "page";
  private static final String PAST = "past";
  private static final String PAST_ONES = "yes";
  private static final String ASCENDING = "asc";

  public static ListQuery of(HttpRequest<?> request) {
    return of(request.getParameters().asMap());
  }

  /** Of each field the first value counts. */
  static ListQuery of(Map<String, List<String>> fields) {
    Map<String, String> said = new TreeMap<>();
    fields.forEach(
        (name, values) -> values.stream().findFirst().ifPresent(value -> said.put(name, value)));
    String column = said.getOrDefault(SORT, "");
    boolean ascending = !column.isBlank() && ASCENDING.equals(said.get(ORDER));
    Sort sort = new Sort(column(column), ascending);
    int page = PageNumber.parse(said.getOrDefault(PAGE, ""));
    boolean past = PAST_ONES.equals(said.get(PAST));
    said.keySet().removeAll(List.of(SORT, ORDER, PAGE, PAST));
    said.values().removeIf(String::isBlank);
    return new ListQuery(said, sort, past, page);
  }

  public ListQuery sortedBy(Sort other) {
    return new ListQuery(conditions, other, past, 1);
  }

  public ListQuery at(int other) {
    return new ListQuery(conditions, sort, past, other);
  }

  public ListQuery ofPast(boolean other) {
    return new ListQuery(conditions, sort, other, 1);
  }

  /** The address below a path; what goes without saying is left out. */
  public String address(String path) {
    Map<String, String> said = new LinkedHashMap<>(conditions);
    if (sort.column() != Column.APPLIED_AT || sort.ascending()) {
      said.put(SORT, sort.column().name());
      said.put(ORDER, order());
    }
    if (past) {
      said.put(PAST, PAST_ONES);
    }
    if (page > 1) {
      said.put(PAGE, String.valueOf(page));
    }
    String query =
        said.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  public String order() {
    return sort.ascending() ? ASCENDING : "desc";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Column column(String name) {
    return Arrays.stream(Column.values())
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElse(Column.APPLIED_AT);
  }
}
