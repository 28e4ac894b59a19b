package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.passportweb.application.audit.SealTrail;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.CouponSamples;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.note.TestSigner;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.OutboxEntry;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.Urgency;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.operator.SecondFactor;
import jp.passportweb.domain.operator.TotpSecret;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencySamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Several nodes on one database")
class ConcurrencyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Posting ROUTINE = new Posting("Test", "", Urgency.ROUTINE, false);
  private static final TestSigner SIGNER = new TestSigner("passport.example/trail");
  private static final int NODES = 8;

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("a mail that one node is taking is passed over by another, which does not wait")
  void outbox(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    transactions.run(() -> ports.outbox().put(mail("first"), ROUTINE, NOW));
    transactions.run(() -> ports.outbox().put(mail("second"), ROUTINE, NOW.plusSeconds(1)));
    List<String> other =
        transactions.run(() -> {
          assertThat(claim(ports, 1)).containsExactly("first");
          return CompletableFuture.supplyAsync(() -> transactions.run(() -> claim(ports, 9)))
              .join();
        });
    database.forget();
    // H2 locks every row that it sorts; nobody else then takes more until the first has committed.
    assertThat(other).isEqualTo(database == Database.H2 ? List.of() : List.of("second"));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("AUD-3 who appends waits for nobody; what is committed late is sealed later")
  void lateCommit(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    TrailTree tree = database.beans().getBean(TrailTree.class);
    SealTrail seal = sealTrail(database);
    long sealedMeanwhile =
        transactions.run(() -> {
          ports.audit().append(new AuditEvent(NOW, "system", "late", "A-1", Map.of()));
          return CompletableFuture.supplyAsync(
                  () -> {
                    transactions.run(() ->
                        ports
                            .audit()
                            .append(new AuditEvent(NOW, "system", "early", "A-2", Map.of())));
                    return seal.sealAll();
                  })
              .join();
        });
    long sealedLater = seal.sealAll();
    List<String> order =
        transactions.run(() ->
            tree.leaves(0, NODES).stream()
                .map(leaf -> leaf.found().orElseThrow().event().action())
                .toList());
    database.forget();
    assertThat(sealedMeanwhile).isEqualTo(1);
    assertThat(sealedLater).isEqualTo(1);
    assertThat(order).containsExactly("early", "late");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("AUD-2, AUD-3 everybody appends and several seal at once: each event has one place")
  void sealedAtOnce(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    SealTrail seal = sealTrail(database);
    atOnce(i -> {
      for (int n = 0; n < 9; n++) {
        transactions.run(
            () -> ports.audit().append(new AuditEvent(NOW, "system", "act", "A-" + i, Map.of())));
        if (i % 3 == 0) {
          seal.sealAll();
        }
      }
    });
    seal.sealAll();
    TrailTree tree = database.beans().getBean(TrailTree.class);
    long sealed = transactions.run(() -> tree.frontier().size());
    List<Finding> findings =
        new VerifyTrail(
                tree,
                database.beans().getBean(Checkpoints.class),
                database.beans().getBean(TrailRounds.class),
                SIGNER,
                transactions,
                () -> NOW)
            .verifyNext();
    database.forget();
    assertThat(sealed).isEqualTo(9L * NODES);
    assertThat(findings).isEmpty();
  }

  private static SealTrail sealTrail(Database database) {
    return new SealTrail(
        database.beans().getBean(TrailTree.class),
        database.beans().getBean(Checkpoints.class),
        SIGNER,
        transactions(database),
        () -> NOW);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("no failure is lost when all are counted at once, from the very first")
  void throttle(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Throttle.Limit limit = new Throttle.Limit(99, Duration.ofHours(1), Duration.ofHours(1));
    atOnce(i ->
        transactions.run(() ->
            ports
                .throttles()
                .save(ports.throttles().forUpdate("login:x", NOW).failed(NOW, limit))));
    int failures = transactions.run(() -> ports.throttles().forUpdate("login:x", NOW).failures());
    database.forget();
    assertThat(failures).isEqualTo(NODES);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("a counter that others clear and sweep away at the same moment fails nobody")
  void throttleSwept(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Throttle.Delays delays =
        new Throttle.Delays(99, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    for (int round = 0; round < 20; round++) {
      String key = "try:" + round;
      atOnce(i -> {
        transactions.run(() ->
            ports.throttles().save(ports.throttles().forUpdate(key, NOW).failed(NOW, delays)));
        transactions.run(() -> {
          ports.throttles().forUpdate(key, NOW);
          ports.throttles().clear(key);
        });
        transactions.run(() -> ports.throttles().removeIdleSince("try:", NOW.plusSeconds(i)));
      });
    }
    int left = transactions.run(() -> ports.throttles().removeBeyond("try:", 0));
    database.forget();
    assertThat(left).isZero();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("OTP-1 what was asked is looked into once, whichever node comes first")
  void inquiry(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Inquiry inquiry =
        new Inquiry(
            UUID.randomUUID(), Inquiry.Kind.ACCESS_KEY, "www.example.jp", "a@example.jp", NOW);
    transactions.run(() -> ports.inquiries().add(inquiry));
    AtomicInteger taken = new AtomicInteger();
    atOnce(_ -> {
      if (transactions.run(() -> ports.inquiries().take(inquiry.id()).isPresent())) {
        taken.incrementAndGet();
      }
    });
    database.forget();
    assertThat(taken).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("OPR-1 of all who use one code at once, one gets in")
  void secondFactor(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Operator operator = OperatorSamples.examiner();
    TotpSecret secret = new TotpSecret(new byte[TotpSecret.BYTES]);
    transactions.run(() -> {
      ports.operators().add(operator);
      ports.secondFactors().add(new SecondFactor(operator.id(), secret, 1, NOW));
    });
    AtomicInteger in = new AtomicInteger();
    atOnce(_ -> {
      if (transactions.run(() -> ports.secondFactors().useStep(operator.id(), 2))) {
        in.incrementAndGet();
      }
    });
    database.forget();
    assertThat(in).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("a review that another node is beginning is not begun, and nothing fails")
  void review(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    RecordId record = transactions.run(() -> new Scene(ports).record().id());
    boolean second =
        beforeCommit(transactions, () -> ports.reviews().save(Review.fresh(record), false));
    database.forget();
    assertThat(second).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("EVD-1 what another node is superseding is not superseded twice, and nothing fails")
  void evidence(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    AtomicReference<Evidence> first = new AtomicReference<>();
    transactions.run(() -> {
      Scene scene = new Scene(ports);
      OperatorId by = scene.operator(OperatorSamples.examiner()).id();
      first.set(EvidenceSamples.confirming(Fact.OPERATION, scene.record(), by, NOW));
      return ports.evidence().add(first.get());
    });
    boolean second =
        beforeCommit(
            transactions, () -> ports.evidence().add(EvidenceSamples.superseding(first.get())));
    database.forget();
    assertThat(second).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName(
      "EVG 14.1.3 two operators, one collects and approves at once: one of both is refused")
  void partsAtOnce(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    for (boolean approvesFirst : List.of(true, false)) {
      AtomicReference<Evidence> evidence = new AtomicReference<>();
      RecordId record =
          transactions.run(() -> {
            Scene scene = new Scene(ports);
            String name = "examiner-" + approvesFirst;
            OperatorId by =
                scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER)).id();
            ApplicationRecord made = scene.record();
            evidence.set(EvidenceSamples.confirming(Fact.OPERATION, made, by, NOW));
            return made.id();
          });
      OperatorId person = evidence.get().collectedBy();
      Supplier<Boolean> collects = () -> ports.evidence().add(evidence.get());
      Supplier<Boolean> approves =
          () ->
              ports
                  .reviews()
                  .save(ports.reviews().of(record).approved(new Decision(person, NOW)), true);
      transactions.run(approvesFirst ? approves : collects);
      assertThatThrownBy(() -> transactions.run(approvesFirst ? collects : approves))
          .isInstanceOf(RuntimeException.class);
    }
    database.forget();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("an intention that another node is storing is not stored, and nothing fails")
  void intention(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    RecordId record = transactions.run(() -> new Scene(ports).record().id());
    boolean second =
        beforeCommit(
            transactions, () -> ports.certificates().intend(IssuanceSamples.intended(record, NOW)));
    database.forget();
    assertThat(second).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("CT-1 whoever takes an intention back sees its precertificate, or there is none")
  void precertificate(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    for (int round = 0; round < 20; round++) {
      Precertificate fresh = transactions.run(() -> intended(ports));
      Issuance.Intended intended =
          transactions
              .run(() -> ports.certificates().ofRecord(fresh.record()).orElseThrow())
              .intention();
      AtomicInteger added = new AtomicInteger();
      AtomicInteger seen = new AtomicInteger();
      atOnce(i -> {
        boolean adds = i % 2 == 0;
        Supplier<Boolean> work =
            adds
                ? () -> ports.precertificates().add(fresh)
                : () ->
                    ports.certificates().withdraw(intended)
                        && ports.precertificates().has(fresh.authority(), fresh.serial());
        if (transactions.run(work)) {
          (adds ? added : seen).incrementAndGet();
        }
      });
      assertThat(seen.get()).isEqualTo(added.get() > 0 ? 1 : 0);
    }
    database.forget();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("CT-1 what a certificate carries is the same for all who fix it at once")
  void embedded(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Precertificate fresh =
        transactions.run(() -> {
          Precertificate made = intended(ports);
          ports.precertificates().add(made);
          return made;
        });
    Set<List<SignedTimestamp>> fixed = ConcurrentHashMap.newKeySet();
    atOnce(i -> {
      SignedTimestamp own =
          TransparencySamples.timestamp(TransparencySamples.rfc("East", "log" + i), NOW);
      Precertificate asked =
          fresh.asked(List.of(own), new Precertificate.Rounds(1, NOW, "")).settled(List.of(own));
      fixed.add(transactions.run(() -> ports.precertificates().update(asked)).embedded());
    });
    database.forget();
    assertThat(fixed).hasSize(1);
    assertThat(fixed.iterator().next()).hasSize(1);
  }

  private static Precertificate intended(Repositories ports) {
    Issuance.Intended intended = IssuanceSamples.intended(new Scene(ports).record().id(), NOW);
    ports.certificates().intend(intended);
    return Precertificate.fresh(intended, intended.toBeSigned(), NOW);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("COU-1 the last certificate of a coupon goes to one of all who want it at once")
  void coupon(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    Coupon coupon = CouponSamples.coupon(1, NOW);
    transactions.run(() -> ports.coupons().add(coupon));
    AtomicInteger lucky = new AtomicInteger();
    atOnce(_ -> {
      RecordId record = new RecordId(UUID.randomUUID());
      if (transactions.run(() -> ports.coupons().use(coupon.number(), record, NOW))) {
        lucky.incrementAndGet();
      }
    });
    int left =
        transactions.run(() -> ports.coupons().byNumber(coupon.number()).orElseThrow().left());
    database.forget();
    assertThat(lucky).hasValue(1);
    assertThat(left).isZero();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("what fails half-way leaves nothing")
  void rollback(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = transactions(database);
    assertThatThrownBy(() ->
            transactions.run(
                (Runnable)
                    () -> {
                      ports.outbox().put(mail("never"), ROUTINE, NOW);
                      throw new IllegalStateException("half-way");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("half-way");
    assertThat(transactions.run(() -> claim(ports, 9))).isEmpty();
  }

  private static Transactions transactions(Database database) {
    return database.beans().getBean(Transactions.class);
  }

  private static List<String> claim(Repositories ports, int atMost) {
    Carrier carrier = new Carrier(UUID.randomUUID());
    return ports
        .outbox()
        .claimDue(carrier, NOW.plusSeconds(9), atMost, NOW.plusSeconds(99))
        .stream()
        .map(OutboxEntry::mail)
        .map(Mail::subject)
        .toList();
  }

  /** What the second is told that comes while the first has done the same and not committed. */
  private static boolean beforeCommit(Transactions transactions, Supplier<Boolean> work) {
    return transactions
        .run(() -> {
          assertThat(work.get()).isTrue();
          CompletableFuture<Boolean> second =
              CompletableFuture.supplyAsync(() -> transactions.run(work));
          LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
          return second;
        })
        .join();
  }

  private static void atOnce(java.util.function.IntConsumer work) {
    CompletableFuture<?>[] all =
        IntStream.range(0, NODES)
            .mapToObj(i -> CompletableFuture.runAsync(() -> work.accept(i)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(all).join();
  }

  private static Mail mail(String subject) {
    return new Mail(new EmailAddress("hanako@example.co.jp"), subject, "text");
  }
}
