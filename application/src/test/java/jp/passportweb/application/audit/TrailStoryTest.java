package jp.passportweb.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Checkpoint;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.InMemoryAuditTrail;
import jp.passportweb.domain.audit.InMemoryCheckpoints;
import jp.passportweb.domain.audit.InMemoryTrailRounds;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.SignedNote;
import jp.passportweb.domain.note.TestSigner;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("AUD-1, AUD-2 the trail is sealed, verified, read and handed out")
class TrailStoryTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final TrailQuestion ALL =
      new TrailQuestion("", "", "", Optional.empty(), Optional.empty(), false, Optional.empty());

  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryCheckpoints checkpoints = new InMemoryCheckpoints();
  private final InMemoryTrailRounds rounds = new InMemoryTrailRounds();
  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final TestSigner signer = new TestSigner("passport.example/trail");
  private final Straightaway transactions = new Straightaway();
  private final SealTrail seal = new SealTrail(trail, checkpoints, signer, transactions, () -> NOW);
  private final VerifyTrail verify =
      new VerifyTrail(trail, checkpoints, rounds, signer, transactions, () -> NOW);
  private final AskTrail ask = new AskTrail(ports.operators());
  private final ShowTrail show =
      new ShowTrail(
          ask, trail, trail, checkpoints, rounds, signer, ports.operators(), transactions);
  private final ProveEvent prove = new ProveEvent(trail, checkpoints, signer, transactions);
  private final ExportTrail export =
      new ExportTrail(ask, trail, trail, checkpoints, signer, transactions);
  private final PublishTrail publish = new PublishTrail(trail, checkpoints, signer, transactions);
  private final HoldToCheckpoint hold = new HoldToCheckpoint(trail, signer, transactions);
  private final Operator auditor = operator("shizuka", "監物 静", OperatorRole.AUDITOR);

  @Test
  @DisplayName("AUD-2 what is appended is sealed once, and its checkpoint is signed")
  void sealed() {
    append(5);
    assertThat(seal.sealAll()).isEqualTo(5);
    assertThat(seal.sealAll()).isZero();
    Checkpoint said = publish.newest().orElseThrow().verifiedBy(publish.key()).orElseThrow();
    assertThat(said).isEqualTo(Checkpoint.of("passport.example/trail", trail.frontier()));
    assertThat(verify.verifyNext()).isEmpty();
    assertThat(verify.isUnderWay()).isFalse();
  }

  @Test
  @DisplayName("AUD-2 each event is proven by itself; one that was changed is not")
  void proven() {
    append(7);
    seal.sealAll();
    for (long id = 1; id <= 7; id++) {
      assertThat(prove.prove(auditor, id)).isInstanceOf(ProveEvent.Outcome.Proven.class);
    }
    assertThat(prove.prove(auditor, 8)).isEqualTo(new ProveEvent.Outcome.Nothing());
    trail.bend(3, event("A-9"));
    assertThat(prove.prove(auditor, 3)).isEqualTo(new ProveEvent.Outcome.Broken());
    assertThat(verify.verifyAgain()).containsExactly(new Finding(Finding.Kind.CHANGED, 2, 2, 3));
  }

  @Test
  @DisplayName("AUD-2 an older checkpoint is held to, and a newer one follows from it")
  void consistent() {
    append(3);
    seal.sealAll();
    SignedNote kept = publish.newest().orElseThrow().note();
    Hash older = trail.frontier().root();
    append(6);
    seal.sealAll();
    assertThat(hold.holds(kept)).isTrue();
    assertThat(publish.consistency(3, 9).orElseThrow().proves(older, trail.frontier().root()))
        .isTrue();
    assertThat(publish.consistency(3, 10)).isEmpty();
    assertThat(publish.consistency(0, 9)).isEmpty();
    Checkpoint other = new Checkpoint("passport.example/trail", 3, Hash.ofNothing());
    assertThat(hold.holds(SignedCheckpoint.of(other, signer, NOW).note())).isFalse();
    assertThat(
            hold.holds(
                SignedCheckpoint.of(other, new TestSigner("passport.example/trail"), NOW).note()))
        .isFalse();
    assertThat(hold.holds(new SignedNote("nonsense"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 4",
    "原宿花子, '', '', 2",
    "hanako, '', '', 2",
    "自動, '', '', 1",
    "192.0.2.41, '', '', 4",
    "192.0.2.9, '', '', 0",
    "nobody, '', '', 0",
    "account:7, '', '', 1",
    "'', review, '', 2",
    "'', review.comment, '', 1",
    "'', '', a-000002, 1",
    "'', '', 7, 1",
    "hanako, review, A-000002, 1"
  })
  @DisplayName("AUD-1 it is asked by what people know")
  void asked(String person, String act, String object, int found) {
    ports.operators().add(operator("hanako", "原宿 花子", OperatorRole.EXAMINER));
    trail.append(new AuditEvent(NOW, "operator:hanako", "review.comment", "A-000001", Map.of()));
    trail.append(new AuditEvent(NOW, "operator:hanako", "review.examined", "A-000002", Map.of()));
    trail.append(new AuditEvent(NOW, "system", "notice.sent", "A-000003", Map.of()));
    trail.append(new AuditEvent(NOW, "account:7", "portal.login", "account:7", Map.of()));
    TrailQuestion question =
        new TrailQuestion(
            person, act, object, Optional.empty(), Optional.empty(), false, Optional.empty());
    assertThat(show.show(auditor, question).orElseThrow().count()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, 2026-11-23, 0", "2026-11-24, 2026-11-24, 1", "2026-11-25,, 0", ", , 1"})
  @DisplayName("AUD-1 days are those of Tokyo, the last one included")
  void days(LocalDate from, LocalDate till, int found) {
    append(1);
    TrailQuestion question =
        new TrailQuestion(
            "",
            "",
            "",
            Optional.ofNullable(from),
            Optional.ofNullable(till),
            false,
            Optional.empty());
    assertThat(show.show(auditor, question).orElseThrow().lines()).hasSize(found);
  }

  @Test
  @DisplayName("AUD-2 an export hands out every event once, each with its proof")
  void exported() {
    append(1203);
    seal.sealAll();
    append(1);
    List<Line> lines = new ArrayList<>();
    List<Boolean> proven = new ArrayList<>();
    Hash root = trail.frontier().root();
    export.export(
        auditor,
        ALL,
        true,
        new ExportTrail.Reader() {
          @Override
          public void begin(Optional<SignedCheckpoint> checkpoint, NoteKey key) {
            assertThat(checkpoint.orElseThrow().says(root, key)).isTrue();
          }

          @Override
          public void line(Line line, Optional<InclusionProof> proof) {
            lines.add(line);
            proven.add(proof.map(of -> of.proves(line.entry().hash(), root)).orElse(false));
          }
        });
    assertThat(lines).hasSize(1204).doesNotHaveDuplicates();
    assertThat(proven).filteredOn(each -> !each).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(OperatorRole.class)
  @DisplayName("AUD-1 auditors, approvers and administrators read the whole trail, and nobody else")
  void readers(OperatorRole role) {
    append(1);
    seal.sealAll();
    Operator reader = operator("somebody", "誰か", role);
    BeginVerification begin =
        new BeginVerification(
            verify, trail, Denials.of(ports, transactions, () -> NOW), transactions, () -> NOW);
    boolean may = role != OperatorRole.EXAMINER;
    assertThat(show.show(reader, ALL).isPresent()).isEqualTo(may);
    assertThat(prove.prove(reader, 1) instanceof ProveEvent.Outcome.Proven).isEqualTo(may);
    assertThat(begin.begin(reader)).isEqualTo(may);
    assertThat(trail.all().getLast().action()).isEqualTo(may ? "trail.verified" : "act");
  }

  private void append(int events) {
    for (int i = 0; i < events; i++) {
      trail.append(event("A-" + i));
    }
  }

  private static AuditEvent event(String subject) {
    return new AuditEvent(NOW, "system", "act", subject, Map.of());
  }

  private static Operator operator(String loginName, String name, OperatorRole role) {
    return new Operator(
        new OperatorId(UUID.randomUUID()), loginName, name, null, role, "hash", true, NOW, 0);
  }
}
