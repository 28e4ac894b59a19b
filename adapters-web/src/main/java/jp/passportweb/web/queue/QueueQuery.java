package jp.passportweb.web.queue;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.web.page.PageNumber;
import org.jspecify.annotations.Nullable;

/**
 * A list of the queue, as its address says it (QUE-4). What an address says that is nothing is left
 * out.
 *
 * @param text that is searched for, in everything
 */
public record QueueQuery(QueueFilter filter, String text, int page) {
  static final int LONGEST = 1000;

  private static final int LONGEST_TEXT = 100;
  private static final int MOST_PAGES = 100_000;

  /** What stands behind the question mark of an address. */
  public static QueueQuery of(@Nullable String raw) {
    Map<String, List<String>> said = said(raw == null || raw.length() > LONGEST ? "" : raw);
    String text = first(said, "q").replaceAll("\\p{C}", "").strip();
    return new QueueQuery(
        new QueueFilter(
            constants(said, "stage", RecordStatus.values(), RecordStatus::isOpen),
            values(said, "service").map(ServiceCode::new).collect(Collectors.toSet()),
            constants(said, "kind", RequestType.values(), _ -> true),
            constants(said, "clock", ClockKind.values(), _ -> true),
            one(said, "holder", QueueFilter.Holder.values(), QueueFilter.Holder.ANYBODY),
            one(said, "due", QueueFilter.Due.values(), QueueFilter.Due.ANY),
            first(said, "waiting").equals("yes"),
            first(said, "todo").equals("yes")),
        text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT),
        PageNumber.parse(first(said, "page")));
  }

  static QueueQuery of(QueueFilter filter) {
    return new QueueQuery(filter, "", 1);
  }

  public boolean searches() {
    return !text.isEmpty();
  }

  QueueQuery on(int other) {
    return new QueueQuery(filter, text, Math.clamp(other, 1, MOST_PAGES));
  }

  /** The same list whatever is searched for, in one and the same words. */
  public String query() {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "stage", names(filter.stages()));
    put(said, "service", filter.services().stream().map(ServiceCode::text).sorted());
    put(said, "kind", names(filter.kinds()));
    put(said, "clock", names(filter.clocks()));
    put(said, "holder", unless(filter.holder(), QueueFilter.Holder.ANYBODY));
    put(said, "due", unless(filter.due(), QueueFilter.Due.ANY));
    put(said, "waiting", filter.waiting() ? Stream.of("yes") : Stream.of());
    put(said, "todo", filter.mineToDo() ? Stream.of("yes") : Stream.of());
    return said.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  /** Its address. */
  public String address() {
    String query =
        Stream.of(
                query(),
                text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                page == 1 ? "" : "page=" + page)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/office" : "/office?" + query;
  }

  private static void put(Map<String, String> said, String name, Stream<String> values) {
    String joined = values.collect(Collectors.joining(","));
    if (!joined.isEmpty()) {
      said.put(name, URLEncoder.encode(joined, StandardCharsets.UTF_8).replace("%2C", ","));
    }
  }

  private static Stream<String> unless(Enum<?> value, Enum<?> usual) {
    return value == usual ? Stream.of() : Stream.of(value.name());
  }

  private static Stream<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted();
  }

  private static Map<String, List<String>> said(String raw) {
    return Arrays.stream(raw.split("&", -1))
        .map(part -> part.split("=", 2))
        .filter(part -> part.length == 2)
        .collect(
            Collectors.groupingBy(
                part -> part[0],
                TreeMap::new,
                Collectors.mapping(part -> decoded(part[1]), Collectors.toList())));
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String first(Map<String, List<String>> said, String name) {
    return said.getOrDefault(name, List.of("")).getFirst();
  }

  private static Stream<String> values(Map<String, List<String>> said, String name) {
    return said.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .filter(value -> value.matches("[A-Za-z0-9_-]{1,40}"));
  }

  private static <E extends Enum<E>> Set<E> constants(
      Map<String, List<String>> said, String name, E[] all, Predicate<E> fits) {
    Set<String> names = values(said, name).collect(Collectors.toSet());
    return Arrays.stream(all)
        .filter(value -> names.contains(value.name()) && fits.test(value))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E one(
      Map<String, List<String>> said, String name, E[] all, E usual) {
    return Arrays.stream(all)
        .filter(value -> value.name().equals(first(said, name)))
        .findFirst()
        .orElse(usual);
  }
}
