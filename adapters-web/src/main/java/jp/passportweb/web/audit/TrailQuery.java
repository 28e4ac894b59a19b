package jp.passportweb.web.audit;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.application.audit.TrailQuestion;
import jp.passportweb.domain.audit.TrailPages.Position;

/** What the address of the page asks for; everything typed stays as it was typed. */
public record TrailQuery(Map<String, String> typed) {
  static final String FROM = "from";
  static final String TILL = "till";
  static final String PERSON = "person";
  static final String ACT = "act";
  static final String OBJECT = "object";
  static final String REFUSED = "refused";
  static final String BEFORE = "before";

  static final List<String> CONDITIONS = List.of(FROM, TILL, PERSON, ACT, OBJECT, REFUSED);
  private static final int LONGEST = 200;

  /** Of a request's parameters; whatever else stands there is passed over. */
  static TrailQuery of(HttpParameters parameters) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String name : List.of(FROM, TILL, PERSON, ACT, OBJECT, REFUSED, BEFORE)) {
      String value = parameters.getFirst(name).orElse("").strip();
      if (!value.isEmpty() && value.length() <= LONGEST) {
        typed.put(name, value);
      }
    }
    return new TrailQuery(typed);
  }

  TrailQuestion question() {
    return new TrailQuestion(
        value(PERSON),
        value(ACT),
        value(OBJECT),
        day(value(FROM)),
        day(value(TILL)),
        typed.containsKey(REFUSED),
        position(value(BEFORE)));
  }

  public String value(String name) {
    return typed.getOrDefault(name, "");
  }

  /** Whether something stands in a field of a day that is no day. */
  public boolean isOdd(String name) {
    return typed.containsKey(name) && day(value(name)).isEmpty();
  }

  /** The conditions that are set. */
  public List<String> conditions() {
    return CONDITIONS.stream().filter(typed::containsKey).toList();
  }

  /** The address without one of the conditions, from the newest on. */
  public String without(String condition) {
    return address("/office/trail", condition, "", "");
  }

  /** The address with one more condition, from the newest on. */
  public String with(String condition, String value) {
    return address("/office/trail", condition, condition, value);
  }

  /** The address of what follows an event. */
  public String after(Position position) {
    return address("/office/trail", BEFORE, BEFORE, micros(position.at()) + "-" + position.id());
  }

  /** The address of a file of all that fits. */
  public String file(String name) {
    return address("/office/trail/" + name, "", "", "");
  }

  private String address(String path, String without, String with, String value) {
    Map<String, String> asked = new LinkedHashMap<>(typed);
    asked.remove(without);
    if (!with.equals(BEFORE)) {
      asked.remove(BEFORE);
    }
    if (!with.isEmpty()) {
      asked.put(with, value);
    }
    String query =
        asked.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static Optional<LocalDate> day(String text) {
    String[] parts = text.split("[/.-]", -1);
    try {
      return parts.length == 3 && text.matches("\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}")
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2])))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static long micros(Instant at) {
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
  }

  private static Optional<Position> position(String text) {
    if (!text.matches("\\d{1,17}-\\d{1,18}")) {
      return Optional.empty();
    }
    long micros = Long.parseLong(text.substring(0, text.indexOf('-')));
    return Optional.of(
        new Position(
            Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000),
            Long.parseLong(text.substring(text.indexOf('-') + 1))));
  }
}
