package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.contract.CloseRecords;
import jp.passportweb.application.contract.EndTerms;
import jp.passportweb.application.contract.TellRenewed;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.renewal.SendExpiryNotices;
import jp.passportweb.application.request.renewal.TellOfExpiry;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.persistence.jooq.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("NOT-1, AUT-1: several nodes see to the same ends at once")
class EndOfTermRaceTest {
  private static final LocalDate END = LocalDate.of(2027, 11, 19);
  private static final Instant SIXTY_DAYS_BEFORE = Instant.parse("2027-09-20T03:00:00Z");
  private static final Instant AFTER = Instant.parse("2027-11-20T03:00:00Z");
  private static final Validity WHOLE_TERM =
      new Validity(Instant.parse("2026-11-20T03:00:00Z"), Instant.parse("2027-11-19T14:59:59Z"));
  private static final int NODES = 6;
  private static final int CONTRACTS = 5;

  private Database used = Database.H2;

  @AfterEach
  void forget() {
    used.forget();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("NOT-1 each contact is told once")
  void notices(Database database) {
    used = database;
    contracts("SR30-1Y");
    int told = atOnce(() -> notices().sendDue());
    assertThat(told).isEqualTo(CONTRACTS);
    assertThat(mails()).isEqualTo(CONTRACTS);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("AUT-1 each contract renews itself once, by one year")
  void renewals(Database database) {
    used = database;
    List<ApplicationRecord> records = contracts("SR30-AUTO");
    assertThat(atOnce(() -> terms().endDue())).isEqualTo(CONTRACTS);
    assertThat(mails()).isEqualTo(3 * CONTRACTS);
    assertThat(records)
        .allSatisfy(record -> assertThat(contract(record).until()).isEqualTo(END.plusYears(1)));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("AUT-1 each contract ends once")
  void ends(Database database) {
    used = database;
    List<ApplicationRecord> records = contracts("SR30-1Y");
    assertThat(atOnce(() -> terms().endDue())).isEqualTo(CONTRACTS);
    assertThat(records)
        .allSatisfy(record ->
            assertThat(transactions().run(() -> ports().records().eventsOf(record.id()).size()))
                .isEqualTo(1));
  }

  private List<ApplicationRecord> contracts(String offering) {
    return transactions()
        .run(() -> IntStream.range(0, CONTRACTS).mapToObj(_ -> issued(offering)).toList());
  }

  private ApplicationRecord issued(String offering) {
    Scene scene = new Scene(ports());
    AccountId account = scene.account();
    Contract sample = ContractSamples.contract(ports().contracts().nextCode(), account, END);
    Contract contract =
        new Contract(
            sample.code(),
            account,
            sample.service(),
            new OfferingCode(offering),
            sample.from(),
            END,
            false,
            0);
    ports().contracts().add(contract);
    ApplicationRecord record =
        scene.record(
            RecordBuilder.record()
                .of(account)
                .offering("SR30", offering)
                .in(RecordStatus.COMPLETED)
                .under(contract.code()));
    scene.issue(record, WHOLE_TERM, WHOLE_TERM.notBefore());
    return record;
  }

  private Contract contract(ApplicationRecord record) {
    return transactions().run(() -> ports().contracts().byCode(record.contract()).orElseThrow());
  }

  private int mails() {
    return transactions()
        .run(() -> used.beans().getBean(DSLContext.class).fetchCount(Tables.OUTBOX));
  }

  private SendExpiryNotices notices() {
    InstantSource clock = InstantSource.fixed(SIXTY_DAYS_BEFORE);
    Repositories ports = ports();
    Catalog catalog = CatalogSamples.catalog();
    return new SendExpiryNotices(
        ports.expiryNotices(),
        ports.records(),
        new ReadSituation(
            ports.records(),
            ports.contracts(),
            ports.certificates(),
            ports.revocations(),
            ports.campaigns(),
            catalog,
            clock),
        new TellOfExpiry(
            ports.records(),
            ports.contracts(),
            ports.certificates(),
            ports.accounts(),
            postOffice(),
            catalog),
        ports.audit(),
        catalog,
        transactions(),
        clock);
  }

  private EndTerms terms() {
    Repositories ports = ports();
    Catalog catalog = CatalogSamples.catalog();
    return new EndTerms(
        ports.contracts(),
        ports.records(),
        new CloseRecords(
            ports.records(), ports.certificates(), revoke(ports, catalog), ports.audit()),
        new TellRenewed(ports.records(), ports.accounts(), postOffice(), catalog),
        ports.expiryNotices(),
        ports.audit(),
        catalog,
        transactions(),
        InstantSource.fixed(AFTER));
  }

  private RevokeAndTell revoke(Repositories ports, Catalog catalog) {
    InstantSource clock = InstantSource.fixed(AFTER);
    return new RevokeAndTell(
        new RevokeCertificate(
            ports.records(),
            ports.certificates(),
            ports.revocations(),
            ports.blockedKeys(),
            ports.audit(),
            new NothingKept(),
            transactions(),
            clock),
        ports.records(),
        ports.certificates(),
        new TellOutcome(ports.accounts(), postOffice(), catalog),
        clock);
  }

  private PostOffice postOffice() {
    return new PostOffice(notice -> new Mail(notice.to(), "subject", "text"), ports().outbox());
  }

  private Repositories ports() {
    return SqlRepositories.in(used.beans());
  }

  private Transactions transactions() {
    return used.beans().getBean(Transactions.class);
  }

  private static int atOnce(java.util.function.IntSupplier work) {
    List<CompletableFuture<Integer>> nodes =
        IntStream.range(0, NODES)
            .mapToObj(_ -> CompletableFuture.supplyAsync(work::getAsInt))
            .toList();
    return nodes.stream().mapToInt(CompletableFuture::join).sum();
  }
}
