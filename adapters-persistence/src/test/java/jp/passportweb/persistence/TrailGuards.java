package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_EVENT;
import static jp.passportweb.persistence.jooq.Tables.AUDIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.audit.AuditChain;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.TrailVerification;
import jp.passportweb.domain.audit.TrailVerifications;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is done to the trail behind the program's back is found and named (AUD-2). */
abstract class TrailGuards {
  private final Repositories repositories;
  private final DSLContext sql;
  private final TrailVerifications verifications;
  private final VerifyTrail verify;
  private Instant now = Instant.parse("2026-11-20T03:00:00.654321Z");

  TrailGuards(Repositories repositories, Database database) {
    this.repositories = repositories;
    sql = database.beans().getBean(DSLContext.class);
    verifications = database.beans().getBean(TrailVerifications.class);
    verify =
        new VerifyTrail(
            database.beans().getBean(AuditChain.class),
            verifications,
            database.beans().getBean(Transactions.class),
            () -> now);
  }

  @Test
  @DisplayName("AUD-2 an untouched trail is sound, and is read on from where it was")
  void sound() {
    assertThat(verify.verifyNext()).isEmpty();
    append(3);
    assertThat(verify.verifyNext()).isEmpty();
    append(2);
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(latest().upTo().entry()).isEqualTo(5);
    assertThat(latest().began()).isEqualTo(Instant.parse("2026-11-20T03:00:00.654321Z"));
  }

  @Test
  @DisplayName("AUD-2 a change in what was verified before is found by the next day's round")
  void changedBefore() {
    append(5);
    verify.verifyNext();
    change(2);
    assertThat(verify.verifyNext()).isEmpty();
    now = now.plus(Duration.ofDays(1));
    assertThat(verify.verifyNext()).hasValue(2);
  }

  @Test
  @DisplayName("AUD-2 a change in what was not yet verified is found at once")
  void changed() {
    append(5);
    change(4);
    assertThat(verify.verifyNext()).hasValue(4);
    assertThat(verify.broken()).hasValue(4);
  }

  @Test
  @DisplayName("AUD-2 an entry removed in the middle, at the end, or with the head is found")
  void removed() {
    append(5);
    remove(3);
    assertThat(verify.verifyNext()).hasValue(3);
  }

  @Test
  @DisplayName("AUD-2 the last entry removed is found")
  void lastRemoved() {
    append(5);
    remove(5);
    assertThat(verify.verifyNext()).hasValue(5);
  }

  @Test
  @DisplayName("AUD-2 a trail cut with its head set back is found, for it was longer before")
  void cut() {
    append(5);
    verify.verifyNext();
    remove(5);
    setHead(4);
    assertThat(verify.verifyNext()).hasValue(5);
  }

  @Test
  @DisplayName("AUD-2 a trail written anew with right hashes is another than what was seen")
  void rebuilt() {
    append(3);
    verify.verifyNext();
    sql.deleteFrom(AUDIT_EVENT).execute();
    sql.update(AUDIT_HEAD).set(AUDIT_HEAD.ENTRY, 0L).set(AUDIT_HEAD.HASH, "0".repeat(64)).execute();
    now = now.plusSeconds(1);
    append(4);
    assertThat(verify.verifyNext()).as("follows another third entry").hasValue(4);
    now = now.plus(Duration.ofDays(1));
    assertThat(verify.verifyNext()).as("is another third entry").hasValue(3);
  }

  @Test
  @DisplayName("AUD-2 two entries that changed places are found")
  void reordered() {
    append(5);
    sql.update(AUDIT_EVENT).set(AUDIT_EVENT.ENTRY, 90L).where(AUDIT_EVENT.ENTRY.eq(2L)).execute();
    sql.update(AUDIT_EVENT).set(AUDIT_EVENT.ENTRY, 2L).where(AUDIT_EVENT.ENTRY.eq(3L)).execute();
    sql.update(AUDIT_EVENT).set(AUDIT_EVENT.ENTRY, 3L).where(AUDIT_EVENT.ENTRY.eq(90L)).execute();
    assertThat(verify.verifyNext()).hasValue(2);
  }

  @Test
  @DisplayName("AUD-2 a break is told until a whole round finds that all is right again")
  void mended() {
    append(5);
    String actor = change(2);
    assertThat(verify.verifyNext()).hasValue(2);
    sql.update(AUDIT_EVENT).set(AUDIT_EVENT.ACTOR, actor).where(AUDIT_EVENT.ENTRY.eq(2L)).execute();
    assertThat(verify.verifyNext()).hasValue(2);
    now = now.plus(Duration.ofHours(1));
    assertThat(verify.verifyNext()).isEqualTo(OptionalLong.empty());
  }

  @Test
  @DisplayName("AUD-2 a long trail is read in bounded bits, round after round")
  void bounded() {
    append(1001);
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(latest().upTo().entry()).isEqualTo(1001);
    change(1001);
    now = now.plus(Duration.ofDays(1));
    assertThat(verify.verifyNext()).hasValue(1001);
  }

  private TrailVerification latest() {
    return verifications.latest().orElseThrow();
  }

  private void append(int events) {
    for (int i = 1; i <= events; i++) {
      repositories.audit().append(new AuditEvent(now, "system", "act", "A-" + i, Map.of()));
    }
  }

  private String change(long entry) {
    var row = sql.fetchSingle(AUDIT_EVENT, AUDIT_EVENT.ENTRY.eq(entry));
    sql.update(AUDIT_EVENT)
        .set(AUDIT_EVENT.ACTOR, "operator:nobody")
        .where(AUDIT_EVENT.ENTRY.eq(entry))
        .execute();
    return row.getActor();
  }

  private void remove(long entry) {
    sql.deleteFrom(AUDIT_EVENT).where(AUDIT_EVENT.ENTRY.eq(entry)).execute();
  }

  private void setHead(long entry) {
    sql.update(AUDIT_HEAD)
        .set(AUDIT_HEAD.ENTRY, entry)
        .set(AUDIT_HEAD.HASH, sql.fetchSingle(AUDIT_EVENT, AUDIT_EVENT.ENTRY.eq(entry)).getHash())
        .execute();
  }
}
