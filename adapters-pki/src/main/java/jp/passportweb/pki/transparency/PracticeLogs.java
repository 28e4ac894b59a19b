package jp.passportweb.pki.transparency;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;

/**
 * The logs of an evaluation, of two operators and both kinds, in the process itself: its
 * certificates look as they do in production, and no network is needed.
 */
public final class PracticeLogs implements TransparencyLogs {
  /** Nobody is asked there. */
  private static final URI NOWHERE = URI.create("http://localhost/practice/");

  private final List<PracticeLog> logs;

  private PracticeLogs(List<PracticeLog> logs) {
    this.logs = logs;
  }

  /**
   * Opens them.
   *
   * @param seed of their keys
   * @param roots what their chains must lead to
   */
  public static PracticeLogs of(byte[] seed, List<Der> roots, InstantSource clock) {
    List<PracticeLog> logs = new ArrayList<>();
    logs.add(log("Practice Aoba", "Practice East", LogKind.RFC_6962, seed, roots, clock));
    logs.add(log("Practice Kaede", "Practice East", LogKind.STATIC_CT, seed, roots, clock));
    logs.add(log("Practice Sakura", "Practice West", LogKind.RFC_6962, seed, roots, clock));
    return new PracticeLogs(logs);
  }

  private static PracticeLog log(
      String name,
      String operator,
      LogKind kind,
      byte[] seed,
      List<Der> roots,
      InstantSource clock) {
    return new PracticeLog(name, operator, kind, seed, NOWHERE, roots, clock);
  }

  @Override
  public List<TransparencyLog> all() {
    return logs.stream().map(PracticeLog::described).toList();
  }

  @Override
  public List<LogAnswer> submit(
      List<Der> chain, List<TransparencyLog> chosen, Predicate<List<LogAnswer>> enough) {
    return chosen.stream().map(log -> named(log.id()).addPreChain(chain)).toList();
  }

  @Override
  public boolean publish(List<Der> chain, TransparencyLog log) {
    return named(log.id()).addChain(chain);
  }

  private PracticeLog named(LogId id) {
    return logs.stream().filter(log -> log.described().id().equals(id)).findFirst().orElseThrow();
  }
}
