package jp.passportweb.application.domaincontrol;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Tells early, with the CSR already, whose CAA records will keep us from issuing (CAA-4): seen from
 * the primary perspective alone, in a few seconds, and as often as is reasonable for an address.
 * What is not known in time is not told; before the signature everything is looked up.
 */
@Assembled
public final class ForeseeCaa {
  private static final Allowance.Limit LIMIT = new Allowance.Limit(30, Duration.ofMinutes(10));
  private static final int MOST_NAMES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Lookout lookout;
  private final MethodRules methods;
  private final Allowances allowances;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public ForeseeCaa(
      Lookout lookout,
      MethodRules methods,
      Allowances allowances,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.lookout = lookout;
    this.methods = methods;
    this.allowances = allowances;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A name that could not be issued for today. */
  public record Foreseen(DnsName name, CaaDecision.Forbidden forbidden) {}

  /**
   * Those of these names that we may not issue for, as far as was seen in time.
   *
   * @param address of the network where it is asked from
   */
  public List<Foreseen> of(List<DnsName> names, String address) {
    if (names.isEmpty()
        || !transactions.run(() -> allowances.use(counted(address), LIMIT, clock.instant()))) {
      return List.of();
    }
    List<Callable<Optional<Foreseen>>> looks =
        names.stream()
            .limit(MOST_NAMES)
            .<Callable<Optional<Foreseen>>>map(name -> () -> look(name))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(looks, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).stream()
          .flatMap(look -> result(look).stream())
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static Optional<Foreseen> result(Future<Optional<Foreseen>> look) {
    try {
      return look.get();
    } catch (CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("CAA was not looked up to the end", e.getCause());
    }
  }

  /**
   * No account has a record that could be bound to it yet, so what binds us is not held against.
   */
  private Optional<Foreseen> look(DnsName name) {
    Instant now = clock.instant();
    CaaQuestion question =
        new CaaQuestion(
            name,
            Set.of(),
            methods
                .usable(LocalDate.ofInstant(now, ValidityRules.TOKYO))
                .collect(Collectors.toSet()));
    return lookout.answer(new Question.CaaPermits(question), now)
                instanceof Finding.OfCaa(var _, CaaDecision.Forbidden forbidden)
            && isTheHolders(forbidden.reason())
        ? Optional.of(new Foreseen(name, forbidden))
        : Optional.empty();
  }

  private static boolean isTheHolders(CaaReason reason) {
    return switch (reason) {
      case CaaReason.NamesOthers _,
          CaaReason.NamesNobody _,
          CaaReason.OtherMethod _,
          CaaReason.Malformed _,
          CaaReason.UnknownCriticalTag _ ->
          true;
      case CaaReason.OtherAccount _, CaaReason.LookUpFailed _ -> false;
    };
  }

  private String counted(String address) {
    return "caa-foreseen:" + key.digest("caa-foreseen", address);
  }
}
