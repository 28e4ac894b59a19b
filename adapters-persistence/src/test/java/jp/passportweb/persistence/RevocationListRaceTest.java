package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LISTED;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST_HEAD;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_UNSEALED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationSamples;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§6.6: several nodes revoke and publish at once")
class RevocationListRaceTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final String NAME = "CA";
  private static final int NODES = 8;

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("each list follows the one before, and the last list says every revocation")
  void race(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = database.beans().getBean(Transactions.class);
    List<Revocation> all =
        IntStream.range(0, NODES)
            .mapToObj(_ -> RevocationSamples.revocation(NAME, CrlReason.SUPERSEDED, NOW))
            .toList();
    CompletableFuture<?>[] nodes =
        all.stream()
            .map(revocation ->
                CompletableFuture.runAsync(() -> {
                  transactions.run(() -> ports.revocations().add(revocation));
                  publish(ports, transactions).publishDue();
                }))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(nodes).join();
    publish(ports, transactions).publishDue();
    Published published = transactions.run(() -> published(database, ports));
    transactions.run(() -> forget(database.beans().getBean(DSLContext.class)));
    assertThat(published.numbers()).isSorted().doesNotHaveDuplicates();
    assertThat(published.previous())
        .as("each list follows the one before")
        .isEqualTo(
            Stream.concat(
                    Stream.of(0L),
                    published.numbers().subList(0, published.numbers().size() - 1).stream())
                .toList());
    assertThat(published.latest())
        .contains(all.stream().map(r -> r.serial().hex()).toArray(String[]::new));
    assertThat(published.awaited()).isFalse();
  }

  /** What the database holds at the end. */
  private record Published(
      List<Long> numbers, List<Long> previous, String latest, boolean awaited) {}

  private static Published published(Database database, Repositories ports) {
    var rows =
        database
            .beans()
            .getBean(DSLContext.class)
            .selectFrom(REVOCATION_LIST_HEAD)
            .orderBy(REVOCATION_LIST_HEAD.LIST_NUMBER)
            .fetch();
    return new Published(
        rows.getValues(REVOCATION_LIST_HEAD.LIST_NUMBER),
        rows.getValues(REVOCATION_LIST_HEAD.PREVIOUS_NUMBER),
        text(ports.revocationLists().latest(NAME).orElseThrow().list()),
        ports.revocations().awaitList(NAME));
  }

  private static String text(Der list) {
    return new String(list.bytes(), StandardCharsets.UTF_8);
  }

  private static PublishRevocationLists publish(Repositories ports, Transactions transactions) {
    return new PublishRevocationLists(
        new OneAuthority(),
        content ->
            RecordSamples.bytes(
                content.follows().map(RevocationListRaceTest::text).orElse("")
                    + content.entries().stream()
                        .map(entry -> entry.serial().hex())
                        .collect(Collectors.joining(" ", " ", ""))),
        _ -> List.of(),
        ports.revocations(),
        ports.revocationLists(),
        ports.audit(),
        transactions,
        InstantSource.fixed(NOW));
  }

  private static void forget(DSLContext sql) {
    sql.deleteFrom(REVOCATION).execute();
    sql.deleteFrom(REVOCATION_LISTED).execute();
    sql.deleteFrom(REVOCATION_LIST).execute();
    sql.deleteFrom(REVOCATION_LIST_HEAD).execute();
    sql.deleteFrom(TRAIL_EVENT).execute();
    sql.deleteFrom(TRAIL_UNSEALED).execute();
  }

  private static final class OneAuthority implements CertificateAuthority {
    @Override
    public List<AuthorityCertificate> all() {
      return List.of(
          new AuthorityCertificate(
              NAME, new Validity(Instant.EPOCH, NOW), RecordSamples.bytes("CA")));
    }

    @Override
    public AuthorityCertificate root() {
      throw new UnsupportedOperationException();
    }

    @Override
    public AuthorityCertificate issuer(ServiceCode service) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Der toBeSigned(CertificateContent content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Der sign(String authority, Der toBeSigned) {
      throw new UnsupportedOperationException();
    }
  }
}
