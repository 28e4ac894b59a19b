package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogChoice;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.Precertification;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.SubmissionRules;
import jp.passportweb.domain.transparency.TimestampRules;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyLogs;
import jp.passportweb.domain.transparency.TransparencyPolicy;

/**
 * One round of asking logs for what a precertificate still lacks. Only timestamps count that the
 * log itself signed for what is to be signed (CT-1). Opens no transaction.
 */
@Assembled
public final class GatherTimestamps {
  private static final TimestampRules RULES = new TimestampRules(TransparencyPolicy.BROWSERS);
  private static final int LONGEST_REMARK = 200;

  private final TransparencyLogs logs;
  private final CertificateAuthority authority;
  private final Precertification precertification;
  private final InstantSource clock;

  public GatherTimestamps(
      TransparencyLogs logs,
      CertificateAuthority authority,
      Precertification precertification,
      InstantSource clock) {
    this.logs = logs;
    this.authority = authority;
    this.precertification = precertification;
    this.clock = clock;
  }

  /** With all that it has now, and with what its certificate will carry where that is enough. */
  Precertificate ask(Issuance.Intended intended, Precertificate before) {
    Der issuer = issuer(intended);
    List<LogAnswer> answers =
        logs.submit(
            List.of(before.certificate(), issuer),
            toAsk(intended, before),
            heard ->
                RULES.areEnough(
                    known(before, given(heard, intended, issuer)), intended.validity()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int tries = before.rounds().tries() + 1;
    List<SignedTimestamp> given = given(answers, intended, issuer);
    Precertificate after =
        before.asked(
            given,
            new Precertificate.Rounds(
                tries, SubmissionRules.nextTry(tries, now), remarks(answers, given)));
    return settled(after, intended);
  }

  private static List<LogId> ids(List<SignedTimestamp> timestamps) {
    return timestamps.stream().map(SignedTimestamp::log).toList();
  }

  private List<TransparencyLog> toAsk(Issuance.Intended intended, Precertificate before) {
    return LogChoice.of(
        logs.all().stream().filter(log -> !before.logs().contains(log.id())).toList(),
        intended.validity().notAfter(),
        intended.serial().value().intValue() + before.rounds().tries());
  }

  private Precertificate settled(Precertificate after, Issuance.Intended intended) {
    List<TransparencyLog> promised = known(after, List.of());
    if (!RULES.areEnough(promised, intended.validity())) {
      return after;
    }
    List<LogId> carried =
        RULES.leanest(promised, intended.validity()).stream().map(TransparencyLog::id).toList();
    return after.settled(
        after.promised().stream().filter(one -> carried.contains(one.log())).toList());
  }

  /** A log that has left the list since does not count any more. */
  private List<TransparencyLog> known(Precertificate before, List<SignedTimestamp> more) {
    List<LogId> all = Stream.concat(before.logs().stream(), ids(more).stream()).distinct().toList();
    return all.stream()
        .flatMap(id -> logs.all().stream().filter(log -> log.id().equals(id)).limit(1))
        .toList();
  }

  private List<SignedTimestamp> given(
      List<LogAnswer> answers, Issuance.Intended intended, Der issuer) {
    return answers.stream()
        .flatMap(answer ->
            answer instanceof LogAnswer.Promised(var timestamp)
                ? Stream.of(timestamp)
                : Stream.empty())
        .filter(timestamp -> isGiven(timestamp, intended, issuer))
        .toList();
  }

  private boolean isGiven(SignedTimestamp timestamp, Issuance.Intended intended, Der issuer) {
    return !timestamp.at().isAfter(SubmissionRules.latest(clock.instant()))
        && logs.all().stream()
            .filter(log -> log.id().equals(timestamp.log()))
            .anyMatch(
                log -> precertification.isGiven(timestamp, log, intended.toBeSigned(), issuer));
  }

  private Der issuer(Issuance.Intended intended) {
    return authority.all().stream()
        .filter(one -> one.name().equals(intended.authority()))
        .map(AuthorityCertificate::certificate)
        .findFirst()
        .orElseThrow();
  }

  private String remarks(List<LogAnswer> answers, List<SignedTimestamp> given) {
    return answers.stream()
        .filter(answer -> !ids(given).contains(answer.log()))
        .map(answer -> name(answer.log()) + ": " + remark(answer))
        .collect(Collectors.joining("\n"));
  }

  private String name(LogId id) {
    return logs.all().stream()
        .filter(log -> log.id().equals(id))
        .map(TransparencyLog::name)
        .findFirst()
        .orElse(id.hex());
  }

  private static String remark(LogAnswer answer) {
    String why =
        switch (answer) {
          case LogAnswer.Promised _ -> "its timestamp is not signed by it, or not of now";
          case LogAnswer.Silent(_, String said) -> said;
        };
    return why.substring(0, Math.min(why.length(), LONGEST_REMARK));
  }
}
