package jp.passportweb.domain.transparency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which logs a precertificate is sent to in one round (CT-1). */
public final class LogChoice {
  /** Twice what any rule needs: some may be away, and no log is asked for nothing. */
  private static final int MOST = 6;

  private LogChoice() {}

  /**
   * Those that take it, of each operator in turn, those read by RFC 6962 first.
   *
   * @param turn of the round: another one begins with other logs, so that none is left out for long
   */
  public static List<TransparencyLog> of(List<TransparencyLog> logs, Instant notAfter, int turn) {
    List<List<TransparencyLog>> byOperator = byOperator(logs, notAfter, turn);
    List<TransparencyLog> chosen = new ArrayList<>();
    for (int place = 0; chosen.size() < MOST; place++) {
      int here = place;
      List<TransparencyLog> next =
          byOperator.stream().filter(of -> of.size() > here).map(of -> of.get(here)).toList();
      if (next.isEmpty()) {
        break;
      }
      chosen.addAll(next.subList(0, Math.min(next.size(), MOST - chosen.size())));
    }
    return List.copyOf(chosen);
  }

  private static List<List<TransparencyLog>> byOperator(
      List<TransparencyLog> logs, Instant notAfter, int turn) {
    Map<String, List<TransparencyLog>> byOperator = new LinkedHashMap<>();
    logs.stream()
        .filter(log -> log.takes(notAfter))
        .sorted(Comparator.comparing(log -> log.id().hex()))
        .forEach(
            log -> byOperator.computeIfAbsent(log.operator(), _ -> new ArrayList<>()).add(log));
    return turned(
            byOperator.values().stream()
                .map(of -> turned(of, turn))
                .map(LogChoice::rfcFirst)
                .toList(),
            turn)
        .stream()
        .sorted(Comparator.comparing(of -> of.getFirst().kind()))
        .toList();
  }

  private static List<TransparencyLog> rfcFirst(List<TransparencyLog> logs) {
    return logs.stream().sorted(Comparator.comparing(TransparencyLog::kind)).toList();
  }

  private static <T> List<T> turned(List<T> list, int turn) {
    int first = Math.floorMod(turn, Math.max(1, list.size()));
    List<T> turned = new ArrayList<>(list.subList(first, list.size()));
    turned.addAll(list.subList(0, first));
    return turned;
  }
}
