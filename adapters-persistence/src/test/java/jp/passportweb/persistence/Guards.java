package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.OUTBOX;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountSamples;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.certificate.RevocationSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.Urgency;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalSamples;
import jp.passportweb.domain.request.draft.DraftSamples;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.persistence.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the database itself holds, whatever the program above it does. */
abstract class Guards {
  private static final Carrier CARRIER = new Carrier(new UUID(1, 1));
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Repositories repositories;
  private final DSLContext sql;

  Guards(Repositories repositories, Database database) {
    this.repositories = repositories;
    sql = database.beans().getBean(DSLContext.class);
  }

  @Test
  @DisplayName("every table that the program knows was made by the migrations")
  void migrated() {
    assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
        .hasSizeGreaterThan(20)
        .allSatisfy(table -> assertThat(sql.fetchCount(table)).isNotNegative());
  }

  @Test
  @DisplayName("EVG 14.1.3 the database refuses EV decisions by one person")
  void fourEyes() {
    UUID person = new Scene(repositories).operator(OperatorSamples.examiner()).id().value();
    UUID record = new Scene(repositories).record().id().value();
    assertThatThrownBy(() ->
            sql.insertInto(REVIEW)
                .set(REVIEW.RECORD_ID, record)
                .set(REVIEW.FOUR_EYES, true)
                .set(REVIEW.EXAMINED_BY, person)
                .set(REVIEW.APPROVED_BY, person)
                .set(REVIEW.VERSION, 1L)
                .execute())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("review_four_eyes");
  }

  @Test
  @DisplayName("ACC-5 ACC-6 the database refuses a proposal that its proposer confirms")
  void ownProposal() {
    Operator person = new Scene(repositories).operator(OperatorSamples.approver());
    Proposal proposal =
        ProposalSamples.proposal(
            ProposalSamples.name(new Scene(repositories).account()), person, NOW);
    repositories.proposals().add(proposal);
    assertThatThrownBy(() ->
            repositories.proposals().update(proposal.confirmed(new Decision(person.id(), NOW))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("proposal_second_person");
  }

  @Test
  @DisplayName("no secret stands in any table in clear")
  void secrets() {
    Account account = AccountSamples.account();
    repositories.accounts().add(account);
    new Scene(repositories).record();
    repositories
        .drafts()
        .add(
            DraftSamples.draft("holder", NOW)
                .agreeing(RecordSamples.consent(), NOW)
                .typing(Map.of("secret", "typed-in-confidence"), 0, NOW));
    repositories
        .outbox()
        .put(
            mail("the one-time password is 2345"),
            new Posting("Test", "", Urgency.AWAITED, true),
            NOW);
    assertThat(everything())
        .contains("hanako@example.co.jp", "株式会社原宿商事")
        .doesNotContain(
            account.accessKey().text(),
            account.accessKey().grouped(),
            "typed-in-confidence",
            "challengePassword",
            "password is 2345");
  }

  @Test
  @DisplayName("MBX-1 a confidential text is gone once it is delivered, that it was sent is not")
  void deliveredText() {
    repositories.outbox().put(mail("text"), new Posting("Test", "", Urgency.ROUTINE, true), NOW);
    UUID id = repositories.outbox().claimDue(CARRIER, NOW, 1, NOW.plusSeconds(60)).getFirst().id();
    repositories.outbox().delivered(List.of(id), NOW);
    var row = sql.fetchSingle(OUTBOX, OUTBOX.ID.eq(id));
    assertThat(row.getTextSealed()).isNull();
    assertThat(row.getDeliveredAt()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("§6.6 of the lists but the latest two it is kept that they were, not what they said")
  void bytesOfLists() {
    for (int number = 1; number <= 4; number++) {
      repositories.revocationLists().add(RevocationSamples.list("SR CA", number, NOW));
    }
    repositories.revocationLists().add(RevocationSamples.list("EV CA", 1, NOW));
    assertThat(
            sql.selectFrom(REVOCATION_LIST)
                .orderBy(REVOCATION_LIST.AUTHORITY, REVOCATION_LIST.LIST_NUMBER)
                .fetch(row -> row.getAuthority() + " " + row.getListNumber()))
        .containsExactly("EV CA 1", "SR CA 3", "SR CA 4");
    assertThat(sql.fetchCount(REVOCATION_LIST_HEAD)).isEqualTo(5);
  }

  @Test
  @DisplayName("instants are cut to microseconds, never rounded up")
  void micros() {
    Account account = AccountSamples.account();
    Instant fine = NOW.plusNanos(999);
    Account late =
        new Account(
            account.id(),
            account.accessKey(),
            account.organizationName(),
            account.otpAddress(),
            account.resellerCode(),
            account.language(),
            fine,
            0);
    repositories.accounts().add(late);
    repositories.oneTimePasswords().replaceWith(AccountSamples.password(account.id(), fine));
    assertThat(repositories.accounts().byId(account.id()).orElseThrow().createdAt()).isEqualTo(NOW);
    assertThat(repositories.oneTimePasswords().lastIssuedAt(account.id())).contains(NOW);
  }

  private static Mail mail(String text) {
    return new Mail(new EmailAddress("hanako@example.co.jp"), "件名", text);
  }

  /** Every value of every table as text; bytes as the characters they would be in clear. */
  private String everything() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .flatMap(table -> rows(table).stream())
        .flatMap(row -> row.intoList().stream())
        .map(Guards::text)
        .collect(Collectors.joining("\n"));
  }

  private List<? extends Record> rows(Table<?> table) {
    return sql.select(DSL.asterisk()).from(table).fetch();
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
        : String.valueOf(value);
  }
}
