package jp.passportweb.application.issuance;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.Precertification;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;
import jp.passportweb.domain.transparency.TransparencySamples;

/** Logs on paper, some of which may be away or lie; none at all to begin with. */
public final class PaperLogs implements TransparencyLogs, Precertification {
  final List<TransparencyLog> logs = new ArrayList<>();
  final Set<TransparencyLog> away = new HashSet<>();
  final Set<TransparencyLog> lying = new HashSet<>();

  /** What each was sent. */
  final List<Sent> sent = new ArrayList<>();

  /** What each was handed of certificates. */
  final List<Sent> published = new ArrayList<>();

  private final InstantSource clock;

  public PaperLogs(InstantSource clock) {
    this.clock = clock;
  }

  record Sent(LogId log, List<Der> chain) {}

  @Override
  public List<TransparencyLog> all() {
    return List.copyOf(logs);
  }

  @Override
  public List<LogAnswer> submit(
      List<Der> chain, List<TransparencyLog> chosen, Predicate<List<LogAnswer>> enough) {
    List<LogAnswer> answers = new ArrayList<>();
    for (TransparencyLog log : chosen) {
      if (enough.test(List.copyOf(answers))) {
        answers.add(new LogAnswer.Silent(log.id(), "not waited for"));
      } else {
        sent.add(new Sent(log.id(), chain));
        answers.add(answer(log));
      }
    }
    return answers;
  }

  private LogAnswer answer(TransparencyLog log) {
    SignedTimestamp good = TransparencySamples.timestamp(log, clock.instant());
    if (away.contains(log)) {
      return new LogAnswer.Silent(log.id(), "status 503");
    }
    return new LogAnswer.Promised(
        lying.contains(log)
            ? new SignedTimestamp(log.id(), good.at(), good.extensions(), "00")
            : good);
  }

  @Override
  public boolean publish(List<Der> chain, TransparencyLog log) {
    published.add(new Sent(log.id(), chain));
    return !away.contains(log);
  }

  @Override
  public Der poisoned(Der toBeSigned) {
    return der("poisoned " + text(toBeSigned));
  }

  @Override
  public Der timestamped(Der toBeSigned, Der precertificate, List<SignedTimestamp> timestamps) {
    return der(
        text(toBeSigned)
            + timestamps.stream().map(one -> " " + one.log().hex()).collect(Collectors.joining()));
  }

  @Override
  public boolean isGiven(
      SignedTimestamp timestamp, TransparencyLog log, Der toBeSigned, Der issuer) {
    return timestamp.log().equals(log.id()) && !timestamp.signature().equals("00");
  }

  private static String text(Der der) {
    return new String(der.bytes(), StandardCharsets.UTF_8);
  }

  private static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
