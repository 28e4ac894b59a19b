package jp.passportweb.application.sample;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.report.Period;
import jp.passportweb.domain.sample.Sample;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampleRules;
import jp.passportweb.domain.sample.Samples;

/**
 * Draws a sample of what was issued since the one before, until the end of yesterday (SMP-1). The
 * seed is in the trail.
 */
@Assembled
public final class DrawSample {
  private static final int SEED_BYTES = 16;

  private final Samples samples;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final SecureRandom random;
  private final InstantSource clock;

  public DrawSample(
      Samples samples,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    this.samples = samples;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Drawn(Sample sample) implements Outcome {}

    /** Nothing was issued since, until the end of yesterday. */
    record NothingIssued() implements Outcome {}

    record NotYourRole() implements Outcome {}
  }

  public Outcome draw(Operator operator) {
    if (!operator.role().may(Capability.INSPECT_SAMPLES)) {
      noteDenial.note(operator.id(), "sample.drawn", "samples", StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return transactions.run(() -> draw(operator, HexFormat.of().formatHex(seed), clock.instant()));
  }

  private Outcome draw(Operator operator, String seed, Instant now) {
    Instant until = Period.startOf(LocalDate.ofInstant(now, ValidityRules.TOKYO));
    Optional<Instant> from = samples.latest().map(Sample::until).or(samples::firstIssue);
    int population = from.map(begin -> samples.issued(begin, until)).orElse(0);
    if (population == 0) {
      return new Outcome.NothingIssued();
    }
    Sample sample =
        new Sample(
            new SampleId(UUID.randomUUID()),
            from.get(),
            until,
            population,
            seed,
            now,
            operator.loginName());
    SampleRules.Draw draw = new SampleRules.Draw(seed, SampleRules.size(population));
    samples.eachIssued(sample.from(), until, draw::offer);
    if (!samples.add(sample, draw.drawn())) {
      return new Outcome.Drawn(samples.latest().orElseThrow());
    }
    audit.append(event(sample, draw.drawn().size()));
    return new Outcome.Drawn(sample);
  }

  private static AuditEvent event(Sample sample, int size) {
    return new AuditEvent(
        sample.drawnAt(),
        "operator:" + sample.drawnBy(),
        "sample.drawn",
        "sample:" + sample.id().value(),
        Map.of(
            "from", sample.from().toString(),
            "until", sample.until().toString(),
            "population", String.valueOf(sample.population()),
            "size", String.valueOf(size),
            "seed", sample.seed()));
  }
}
