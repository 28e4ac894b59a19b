package jp.passportweb.web.portal;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.application.portal.ListServers;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.ServerDue;
import jp.passportweb.domain.applicationrecord.ServerStatus;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchForm;
import jp.passportweb.web.page.PageNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list by server says, so that it can be kept (LST-1).
 *
 * @param conditions of the search, as typed
 */
public record ServerQuery(
    Map<String, String> conditions,
    @Nullable ServerStatus status,
    @Nullable ServerDue due,
    ServerOrder order,
    boolean past,
    int page) {
  /** The fields of its form besides the search's. */
  public static final String STATUS = "status";

  public static final String DUE = "due";
  public static final String ORDER = "order";
  public static final String PAST = "past";
  public static final String PAST_ONES = "yes";

  private static final String PAGE = "page";

  /** What narrows nothing is left out. */
  public static ServerQuery of(HttpRequest<?> request) {
    var said = request.getParameters();
    String page = said.getFirst(PAGE).orElse("");
    Map<String, String> conditions = new LinkedHashMap<>();
    for (String field : new String[] {SearchForm.ANYWHERE, SearchForm.SERVICE}) {
      said.getFirst(field)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> conditions.put(field, text));
    }
    return new ServerQuery(
        conditions,
        choice(ServerStatus.class, said.getFirst(STATUS)).orElse(null),
        choice(ServerDue.class, said.getFirst(DUE)).orElse(null),
        choice(ServerOrder.class, said.getFirst(ORDER)).orElse(ServerOrder.CERTIFICATE_END),
        said.getFirst(PAST).filter(PAST_ONES::equals).isPresent(),
        PageNumber.parse(page));
  }

  /** The list as it opens, or the past one. */
  static ServerQuery all(boolean past, ServerOrder order) {
    return new ServerQuery(Map.of(), null, null, order, past, 1);
  }

  /** With what the search's fields say. */
  public ListServers.Wanted wanted(Search search) {
    return new ListServers.Wanted(past, search, status, due);
  }

  public boolean narrows() {
    return !conditions.isEmpty() || status != null || due != null;
  }

  ServerQuery at(int other) {
    return new ServerQuery(conditions, status, due, order, past, other);
  }

  /** The address below a path; what goes without saying is left out. */
  public String address(String path) {
    Map<String, String> said = new LinkedHashMap<>(conditions);
    if (status != null) {
      said.put(STATUS, status.name());
    }
    if (due != null) {
      said.put(DUE, due.name());
    }
    if (order != ServerOrder.CERTIFICATE_END) {
      said.put(ORDER, order.name());
    }
    if (past) {
      said.put(PAST, PAST_ONES);
    }
    if (page > 1) {
      said.put(PAGE, String.valueOf(page));
    }
    String query =
        said.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static <E extends Enum<E>> Optional<E> choice(Class<E> choices, Optional<String> name) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> name.filter(choice.name()::equals).isPresent())
        .findFirst();
  }
}
