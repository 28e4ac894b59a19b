package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_CHECKPOINT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_LEAF;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_TREE;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_UNSEALED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.audit.SealTrail;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.Finding.Kind;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.note.TestSigner;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is done to the trail behind the program's back is found and named (AUD-2). */
abstract class TrailGuards {
  private final Repositories repositories;
  private final DSLContext sql;
  private final TrailTree tree;
  private final TrailRounds rounds;
  private final SealTrail seal;
  private final VerifyTrail verify;
  private Instant now = Instant.parse("2026-11-20T03:00:00.654Z");

  TrailGuards(Repositories repositories, Database database) {
    this.repositories = repositories;
    sql = database.beans().getBean(DSLContext.class);
    tree = database.beans().getBean(TrailTree.class);
    rounds = database.beans().getBean(TrailRounds.class);
    Checkpoints checkpoints = database.beans().getBean(Checkpoints.class);
    Transactions transactions = database.beans().getBean(Transactions.class);
    TestSigner signer = new TestSigner("passport.example/trail");
    seal = new SealTrail(tree, checkpoints, signer, transactions, () -> now);
    verify = new VerifyTrail(tree, checkpoints, rounds, signer, transactions, () -> now);
  }

  @Test
  @DisplayName("AUD-2 an untouched trail is sound, and is read on from where it was")
  void sound() {
    assertThat(verify.verifyNext()).isEmpty();
    append(3);
    assertThat(verify.verifyNext()).isEmpty();
    append(2);
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(rounds.latest().orElseThrow().upTo()).isEqualTo(tree.frontier());
    assertThat(tree.frontier().size()).isEqualTo(5);
    now = now.plus(Duration.ofDays(1));
    append(1);
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(rounds.latest().orElseThrow().began()).isEqualTo(now);
  }

  @Test
  @DisplayName("AUD-2 events that wait to be sealed are no findings")
  void waiting() {
    append(3);
    repositories.audit().append(new AuditEvent(now, "system", "act", "A-9", Map.of()));
    assertThat(verify.verifyAgain()).isEmpty();
  }

  @Test
  @DisplayName("AUD-2 a changed event is named, at once or in the next day's round, until mended")
  void changed() {
    append(5);
    assertThat(verify.verifyNext()).isEmpty();
    change(2);
    assertThat(verify.verifyNext()).isEmpty();
    now = now.plus(Duration.ofDays(1));
    assertThat(verify.verifyNext()).containsExactly(named(Kind.CHANGED, 2));
    sql.update(TRAIL_EVENT)
        .set(TRAIL_EVENT.ACTOR, "system")
        .where(TRAIL_EVENT.ID.eq(id(2)))
        .execute();
    assertThat(verify.verifyNext()).containsExactly(named(Kind.CHANGED, 2));
    assertThat(verify.verifyAgain()).isEmpty();
  }

  @Test
  @DisplayName("AUD-2 each of several changed events is named")
  void several() {
    append(9);
    change(0);
    change(7);
    change(8);
    assertThat(verify.verifyNext())
        .containsExactly(named(Kind.CHANGED, 0), named(Kind.CHANGED, 7), named(Kind.CHANGED, 8));
  }

  @Test
  @DisplayName("AUD-2 a removed event is named, in the middle and at the end")
  void removed() {
    append(5);
    Finding middle = named(Kind.REMOVED, 2);
    Finding last = named(Kind.REMOVED, 4);
    remove(2);
    remove(4);
    assertThat(verify.verifyNext()).containsExactly(middle, last);
  }

  @Test
  @DisplayName("AUD-2 an event that was removed with its leaf is named by its place")
  void removedWithLeaf() {
    append(5);
    remove(1);
    sql.deleteFrom(TRAIL_LEAF).where(TRAIL_LEAF.PLACE.eq(1L)).execute();
    assertThat(verify.verifyNext()).containsExactly(new Finding(Kind.REMOVED, 1, 1, 0));
  }

  @Test
  @DisplayName("AUD-2 events that changed places are named")
  void moved() {
    append(5);
    long one = id(1);
    long three = id(3);
    sql.update(TRAIL_LEAF).set(TRAIL_LEAF.EVENT, -1L).where(TRAIL_LEAF.PLACE.eq(1L)).execute();
    sql.update(TRAIL_LEAF).set(TRAIL_LEAF.EVENT, one).where(TRAIL_LEAF.PLACE.eq(3L)).execute();
    sql.update(TRAIL_LEAF).set(TRAIL_LEAF.EVENT, three).where(TRAIL_LEAF.PLACE.eq(1L)).execute();
    assertThat(verify.verifyNext()).containsExactly(named(Kind.MOVED, 1), named(Kind.MOVED, 3));
  }

  @Test
  @DisplayName("AUD-2 an event put in without being sealed is named")
  void inserted() {
    append(3);
    repositories.audit().append(new AuditEvent(now, "system", "act", "A-9", Map.of()));
    sql.deleteFrom(TRAIL_UNSEALED).execute();
    long put = tree.lastEvent().orElseThrow();
    assertThat(verify.verifyNext()).containsExactly(new Finding(Kind.INSERTED, 3, 3, put));
  }

  @Test
  @DisplayName("AUD-2 an event put in with a leaf behind the tree's end is named")
  void insertedWithLeaf() {
    append(3);
    repositories.audit().append(new AuditEvent(now, "system", "act", "A-9", Map.of()));
    sql.deleteFrom(TRAIL_UNSEALED).execute();
    long put = tree.lastEvent().orElseThrow();
    sql.insertInto(TRAIL_LEAF)
        .set(TRAIL_LEAF.PLACE, 3L)
        .set(TRAIL_LEAF.EVENT, put)
        .set(TRAIL_LEAF.HASH, Hash.ofNothing().bytes())
        .set(TRAIL_LEAF.ABOVE, new byte[0])
        .execute();
    assertThat(verify.verifyNext()).containsExactly(new Finding(Kind.INSERTED, 3, 3, put));
  }

  @Test
  @DisplayName("AUD-2 an event changed with its leaf is named to the pair, for the tree knows it")
  void changedWithLeaf() {
    append(8);
    change(4);
    sql.update(TRAIL_LEAF)
        .set(TRAIL_LEAF.HASH, tree.leaves(4, 1).getFirst().found().orElseThrow().hash().bytes())
        .where(TRAIL_LEAF.PLACE.eq(4L))
        .execute();
    assertThat(verify.verifyNext()).containsExactly(new Finding(Kind.REWRITTEN, 4, 5, 0));
  }

  @Test
  @DisplayName("AUD-2 a tree that was written anew contradicts what was signed of it")
  void rewritten() {
    append(3);
    now = now.plus(Duration.ofMinutes(15));
    append(3);
    now = now.plus(Duration.ofMinutes(15));
    append(3);
    change(4);
    rebuild();
    assertThat(verify.verifyNext())
        .contains(new Finding(Kind.CONTRADICTED, 3, 5, 0))
        .noneMatch(finding -> finding.last() < 3);
  }

  @Test
  @DisplayName("AUD-2 a tree that was written anew without its checkpoints is another than before")
  void rewrittenUnsigned() {
    append(4);
    assertThat(verify.verifyNext()).isEmpty();
    change(1);
    rebuild();
    sql.deleteFrom(TRAIL_CHECKPOINT).execute();
    assertThat(verify.verifyAgain()).containsExactly(new Finding(Kind.CONTRADICTED, 0, 3, 0));
  }

  @Test
  @DisplayName("AUD-2 a trail cut with its tree set back is found, for it was longer before")
  void cut() {
    append(4);
    String before = sql.fetchSingle(TRAIL_TREE).getFrontier();
    append(2);
    remove(5);
    remove(4);
    sql.deleteFrom(TRAIL_LEAF).where(TRAIL_LEAF.PLACE.ge(4L)).execute();
    sql.update(TRAIL_TREE).set(TRAIL_TREE.FRONTIER, before).execute();
    assertThat(verify.verifyNext()).containsExactly(new Finding(Kind.CUT, 4, 5, 0));
  }

  @Test
  @DisplayName("AUD-2 details and hashes that were made unreadable are findings, and no failures")
  void unreadable() {
    append(4);
    sql.update(TRAIL_EVENT).set(TRAIL_EVENT.DETAILS, "{").where(TRAIL_EVENT.ID.eq(id(0))).execute();
    sql.update(TRAIL_LEAF)
        .set(TRAIL_LEAF.HASH, new byte[3])
        .where(TRAIL_LEAF.PLACE.eq(2L))
        .execute();
    assertThat(verify.verifyNext()).containsExactly(named(Kind.CHANGED, 0), named(Kind.CHANGED, 2));
  }

  @Test
  @DisplayName("AUD-2 a long trail is read in bounded bits, round after round")
  void bounded() {
    append(4100);
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(rounds.latest().orElseThrow().upTo().size()).isEqualTo(4100);
    change(4099);
    assertThat(verify.verifyAgain()).containsExactly(named(Kind.CHANGED, 4099));
  }

  private void append(int events) {
    for (int i = 1; i <= events; i++) {
      repositories.audit().append(new AuditEvent(now, "system", "act", "A-" + i, Map.of()));
    }
    seal.sealAll();
  }

  private Finding named(Kind kind, long place) {
    return new Finding(kind, place, place, id(place));
  }

  private long id(long place) {
    return sql.fetchSingle(TRAIL_LEAF, TRAIL_LEAF.PLACE.eq(place)).getEvent();
  }

  private void change(long place) {
    sql.update(TRAIL_EVENT)
        .set(TRAIL_EVENT.ACTOR, "operator:nobody")
        .where(TRAIL_EVENT.ID.eq(id(place)))
        .execute();
  }

  private void remove(long place) {
    sql.deleteFrom(TRAIL_EVENT).where(TRAIL_EVENT.ID.eq(id(place))).execute();
  }

  /** What whoever owns the database can do: every hash anew, but no signature. */
  private void rebuild() {
    var notes = sql.selectFrom(TRAIL_CHECKPOINT).fetch();
    List<Long> order = sql.selectFrom(TRAIL_LEAF).orderBy(TRAIL_LEAF.PLACE).fetch(TRAIL_LEAF.EVENT);
    sql.deleteFrom(TRAIL_LEAF).execute();
    sql.update(TRAIL_TREE).set(TRAIL_TREE.FRONTIER, "0").execute();
    sql.insertInto(TRAIL_UNSEALED, TRAIL_UNSEALED.EVENT)
        .select(DSL.select(TRAIL_EVENT.ID).from(TRAIL_EVENT).where(TRAIL_EVENT.ID.in(order)))
        .execute();
    seal.sealAll();
    sql.deleteFrom(TRAIL_CHECKPOINT).execute();
    notes.forEach(note -> sql.insertInto(TRAIL_CHECKPOINT).values(note.intoArray()).execute());
  }
}
