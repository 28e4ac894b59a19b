package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.passportweb.application.audit.SealTrail;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.note.TestSigner;
import org.jooq.DSLContext;

/**
 * Run by hand (docs/audit-trail.md): how many events so many writers append, and how long as many
 * events as the argument says take to be sealed and to be verified.
 */
final class TrailBenchmark {
  private static final Duration APPENDING = Duration.ofSeconds(5);
  private static final int[] WRITERS = {1, 2, 4, 8};
  private static final int ACTS_OF_WORK = 3;

  private final DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);
  private final AuditTrail trail = Database.POSTGRES.beans().getBean(AuditTrail.class);
  private final Transactions transactions = Database.POSTGRES.beans().getBean(Transactions.class);

  private TrailBenchmark() {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) {
    TrailBenchmark benchmark = new TrailBenchmark();
    for (int writers : WRITERS) {
      System.out.printf("%d writers: %,d events a second%n", writers, benchmark.append(writers));
    }
    benchmark.many(Integer.parseInt(arguments[0]));
    System.exit(0);
  }

  /** Each transaction has some work of its own beside the event. */
  private long append(int writers) {
    AtomicLong appended = new AtomicLong();
    long end = System.nanoTime() + APPENDING.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      CompletableFuture<?>[] all =
          IntStream.range(0, writers)
              .mapToObj(writer ->
                  CompletableFuture.runAsync(
                      () -> {
                        while (System.nanoTime() < end) {
                          transactions.run(() -> act(writer));
                          appended.incrementAndGet();
                        }
                      },
                      pool))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(all).join();
    }
    return appended.get() / APPENDING.toSeconds();
  }

  private void act(int writer) {
    trail.append(
        new AuditEvent(
            Instant.now(), "operator:" + writer, "review.comment", "A-000001", Map.of("n", "1")));
    for (int i = 0; i < ACTS_OF_WORK; i++) {
      sql.fetchCount(TRAIL_EVENT, TRAIL_EVENT.ID.eq((long) i));
    }
  }

  @SuppressWarnings("SystemOut")
  private void many(int events) {
    transactions.run(() -> {
      sql.execute(
          "insert into trail_event (happened_at, actor, act, area, refused, subject, address,"
              + " agent, details) select now(), 'operator:' || i % 20, 'review.comment', 'review',"
              + " false, 'A-' || i % 100000, '192.0.2.1', 'Browser/1', '{\"text\":\"' ||"
              + " md5(i::text) || '\"}' from generate_series(1, "
              + events
              + ") i");
      sql.execute("insert into trail_unsealed select id from trail_event on conflict do nothing");
      sql.execute("analyze");
    });
    TrailTree tree = Database.POSTGRES.beans().getBean(TrailTree.class);
    Checkpoints checkpoints = Database.POSTGRES.beans().getBean(Checkpoints.class);
    TrailRounds rounds = Database.POSTGRES.beans().getBean(TrailRounds.class);
    TestSigner signer = new TestSigner("benchmark/trail");
    long begin = System.nanoTime();
    long sealed = new SealTrail(tree, checkpoints, signer, transactions, Instant::now).sealAll();
    System.out.printf("%,d events sealed in %,d ms%n", sealed, since(begin));
    VerifyTrail verify =
        new VerifyTrail(tree, checkpoints, rounds, signer, transactions, Instant::now);
    begin = System.nanoTime();
    int findings = verify.verifyAgain().size();
    while (verify.isUnderWay()) {
      findings = verify.verifyNext().size();
    }
    System.out.printf(
        "%,d events verified in %,d ms, %d findings, heap of at most %,d MiB%n",
        sealed, since(begin), findings, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static long since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }
}
