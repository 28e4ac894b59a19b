package jp.passportweb.web.portal;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.search.SearchForm;

/** What the address of the list by server says, so that it can be kept (LST-1). */
public record ServerQuery(String anywhere, ServerOrder order, boolean past, int page) {
  /** By what it is ordered. */
  public static final String ORDER = "order";

  private static final String PAST = "past";
  private static final String PAST_ONES = "yes";
  private static final String PAGE = "page";

  static ServerQuery of(HttpRequest<?> request) {
    var said = request.getParameters();
    String page = said.getFirst(PAGE).orElse("");
    return new ServerQuery(
        said.getFirst(SearchForm.ANYWHERE).orElse(""),
        order(said.getFirst(ORDER).orElse("")),
        said.getFirst(PAST).filter(PAST_ONES::equals).isPresent(),
        page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
  }

  Map<String, String> conditions() {
    return anywhere.isBlank() ? Map.of() : Map.of(SearchForm.ANYWHERE, anywhere);
  }

  ServerQuery at(int other) {
    return new ServerQuery(anywhere, order, past, other);
  }

  ServerQuery ofPast(boolean other) {
    return new ServerQuery(anywhere, order, other, 1);
  }

  /** The address below a path; what goes without saying is left out. */
  String address(String path) {
    Map<String, String> said = new LinkedHashMap<>(conditions());
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

  private static ServerOrder order(String name) {
    return Arrays.stream(ServerOrder.values())
        .filter(order -> order.name().equals(name))
        .findFirst()
        .orElse(ServerOrder.CERTIFICATE_END);
  }
}
