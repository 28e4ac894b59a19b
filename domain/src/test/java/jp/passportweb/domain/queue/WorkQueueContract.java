package jp.passportweb.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.queue.Lookers.Looker;
import jp.passportweb.domain.queue.QueueFilter.Due;
import jp.passportweb.domain.queue.QueueFilter.Holder;
import jp.passportweb.domain.queue.SavedViews.SavedView;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link WorkQueue} and of what stands beside it does. */
public abstract class WorkQueueContract {
  /** A Friday, ten o'clock in Tokyo. */
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  private static final ServiceCode EV = new ServiceCode("EV20");

  private final Repositories repositories;
  private final WorkQueue queue;
  private final Scene scene;

  protected WorkQueueContract(Repositories repositories) {
    this.repositories = repositories;
    queue = repositories.queue();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("QUE-2 what runs out first stands on top, whenever it came; what waits stands last")
  void order() {
    ApplicationRecord waits = add(r -> r.awaitingDocuments().appliedAt(ago(200)));
    ApplicationRecord older = add(r -> r.appliedAt(ago(20)));
    ApplicationRecord newer = add(r -> r.appliedAt(ago(1)));
    ApplicationRecord fiveDays = add(r -> revocation(r, RevocationReason.CESSATION, 100));
    ApplicationRecord day = add(r -> revocation(r, RevocationReason.KEY_COMPROMISE, 2));
    ApplicationRecord overdue = add(r -> revocation(r, RevocationReason.UNSPECIFIED, 30));
    assertThat(ids(QueueFilter.ALL))
        .containsExactly(overdue.id(), fiveDays.id(), day.id(), older.id(), newer.id(), waits.id());
  }

  @Test
  @DisplayName("QUE-1 pages hold their rows and the total of all")
  void pages() {
    List<RecordId> all = new ArrayList<>();
    for (int i = 5; i > 0; i--) {
      int hours = i;
      all.add(add(r -> r.appliedAt(ago(hours))).id());
    }
    assertThat(queue.rows(QueueFilter.ALL, viewer(), 2, 2))
        .extracting(QueueRow::id)
        .isEqualTo(all.subList(2, 4));
    assertThat(queue.rows(QueueFilter.ALL, viewer(), 4, 2)).isEmpty();
    assertThat(queue.counts(List.of(QueueFilter.ALL), viewer())).containsExactly(5);
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("QUE-1 open records are in the list of all, and what has ended in none")
  void everyStatus(RecordStatus status) {
    ApplicationRecord record = add(r -> r.in(status));
    assertThat(ids(QueueFilter.ALL)).isEqualTo(status.isOpen() ? List.of(record.id()) : List.of());
    assertThat(queue.counts(List.of(QueueFilter.ALL), viewer()))
        .containsExactly(status.isOpen() ? 1 : 0);
  }

  @Test
  @DisplayName("QUE-1 a record leaves the list when it ends, and is found all the same")
  void leaves() {
    ApplicationRecord record = add(r -> r.in(RecordStatus.IN_REVIEW));
    repositories.records().update(record.become(RecordStatus.REFUSED, NOW));
    assertThat(ids(QueueFilter.ALL)).isEmpty();
    assertThat(found(record.receiptNumber().text())).containsExactly(record.id());
  }

  @Test
  @DisplayName("QUE-1 each filter holds what it says, and several at once hold what all say")
  void filters() {
    Operator me = operator("me");
    Operator other = operator("other");
    ApplicationRecord mine = held(add(r -> r.in(RecordStatus.IN_REVIEW)), me);
    ApplicationRecord others =
        held(add(r -> r.in(RecordStatus.ISSUING).offering("EV20", "EV20-1Y")), other);
    ApplicationRecord free = add(r -> r.type(RequestType.RENEWAL).awaitingDocuments());
    ApplicationRecord urgent = add(r -> revocation(r, RevocationReason.KEY_COMPROMISE, 25));
    Viewer viewer = viewer(me);
    holds(viewer, QueueFilter.ALL.heldBy(Holder.MINE), mine);
    holds(viewer, QueueFilter.ALL.heldBy(Holder.OTHERS), others);
    holds(viewer, QueueFilter.ALL.heldBy(Holder.NOBODY), free, urgent);
    holds(viewer, QueueFilter.ALL.stage(RecordStatus.IN_REVIEW), mine);
    holds(
        viewer, QueueFilter.ALL.stage(RecordStatus.IN_REVIEW, RecordStatus.ISSUING), mine, others);
    holds(viewer, QueueFilter.ALL.onlyWaiting(), free);
    holds(viewer, QueueFilter.ALL.due(Due.OVERDUE), urgent);
    holds(viewer, of(Set.of(EV), Set.of(), Set.of()), others);
    holds(viewer, of(Set.of(), Set.of(RequestType.RENEWAL), Set.of()), free);
    holds(viewer, of(Set.of(), Set.of(), Set.of(ClockKind.WITHIN_A_DAY)), urgent);
    holds(viewer, QueueFilter.ALL.heldBy(Holder.NOBODY).onlyWaiting(), free);
    holds(viewer, QueueFilter.ALL.heldBy(Holder.MINE).stage(RecordStatus.ISSUING));
  }

  @Test
  @DisplayName("QUE-2 due today is until the end of the day in Tokyo, and what is past")
  void dueToday() {
    Instant endOfDay = Instant.parse("2026-11-20T15:00:00Z");
    ApplicationRecord last = add(r -> revocationDue(r, endOfDay.minusSeconds(1)));
    ApplicationRecord tomorrow = add(r -> revocationDue(r, endOfDay));
    ApplicationRecord past = add(r -> revocationDue(r, NOW.minusSeconds(1)));
    ApplicationRecord now = add(r -> revocationDue(r, NOW));
    holds(viewer(), QueueFilter.ALL.due(Due.TODAY), last, past, now);
    holds(viewer(), QueueFilter.ALL.due(Due.OVERDUE), past);
    holds(viewer(), QueueFilter.ALL, last, tomorrow, past, now);
  }

  @Test
  @DisplayName("QUE-1, §6.7 what one gathered for oneself is never shown as one's to approve")
  void fourEyes() {
    Operator gatherer = operator("gatherer");
    Operator other = operator("other");
    ApplicationRecord ev =
        add(r -> r.in(RecordStatus.AWAITING_APPROVAL).offering("EV20", "EV20-1Y"));
    ApplicationRecord ov = add(r -> r.in(RecordStatus.AWAITING_APPROVAL));
    repositories.reviews().took(ev.id(), Set.of(gatherer.id()));
    repositories.reviews().took(ov.id(), Set.of(gatherer.id()));
    QueueFilter toApprove = StandingView.TO_APPROVE.filter();
    holds(viewer(gatherer), toApprove, ov);
    holds(viewer(other), toApprove, ev, ov);
    assertThat(queue.rows(QueueFilter.ALL, viewer(gatherer), 1, 9))
        .extracting(QueueRow::id, QueueRow::mayAct)
        .containsExactlyInAnyOrder(tuple(ev.id(), false), tuple(ov.id(), true));
    Viewer auditor =
        viewer(scene.operator(OperatorSamples.operator("a", "a", OperatorRole.AUDITOR)));
    holds(auditor, QueueFilter.ALL.onlyMineToDo());
    holds(auditor, QueueFilter.ALL, ev, ov);
  }

  @Test
  @DisplayName("LINT-1 what waits for a new CSR waits for the applicant, until it is there")
  void stopped() {
    ApplicationRecord record = add(r -> r.in(RecordStatus.IN_REVIEW).appliedAt(ago(2)));
    Review review = repositories.reviews().of(record.id());
    repositories
        .reviews()
        .save(review.givenBack(new Stop(Stop.Reason.SIGNING_REQUEST, NOW)), false);
    holds(viewer(), QueueFilter.ALL.onlyWaiting(), record);
    assertThat(row().next()).isEqualTo(NextWork.WAIT_FOR_SIGNING_REQUEST);
    assertThat(clock().pausedSince()).isEqualTo(NOW);
    Instant before = clock().due();
    Instant monday = NOW.plus(Duration.ofDays(4));
    repositories.reviews().save(repositories.reviews().of(record.id()).givenBack(null), false);
    repositories.records().update(record.awaitingDocuments(false, monday));
    assertThat(clock().isPaused()).isFalse();
    Duration stood = OfficeSamples.hours().between(NOW, monday);
    assertThat(clock().pausedFor()).isEqualTo(stood);
    assertThat(OfficeSamples.hours().between(before, clock().due())).isEqualTo(stood);
  }

  @Test
  @DisplayName("CNV-2 a question waits for the applicant, its answer for the office, until settled")
  void conversation() {
    Operator operator = operator("asker");
    ApplicationRecord record = add(r -> r.in(RecordStatus.IN_REVIEW).appliedAt(ago(2)));
    say(record, new Comment(Comment.Kind.NOTE, "メモ", operator.id(), NOW));
    assertThat(row().next()).isEqualTo(NextWork.EXAMINE);
    say(record, new Comment(Comment.Kind.ASKED, "移転されましたか。", operator.id(), NOW));
    holds(viewer(), QueueFilter.ALL.onlyWaiting(), record);
    assertThat(row().next()).isEqualTo(NextWork.WAIT_FOR_ANSWER);
    assertThat(row().turn()).isEqualTo(Turn.APPLICANT);
    assertThat(clock().pausedSince()).isEqualTo(NOW);
    Instant monday = NOW.plus(Duration.ofDays(4));
    say(record, Comment.answer("はい", monday));
    holds(viewer(), QueueFilter.ALL.onlyWaiting());
    assertThat(row().next()).isEqualTo(NextWork.READ_ANSWER);
    assertThat(clock().isPaused()).isFalse();
    assertThat(clock().pausedFor()).isEqualTo(OfficeSamples.hours().between(NOW, monday));
    say(record, new Comment(Comment.Kind.SETTLED, "", operator.id(), monday));
    assertThat(row().next()).isEqualTo(NextWork.EXAMINE);
  }

  @Test
  @DisplayName("BR 4.9.1.1, CNV-2 the clock of a revocation waits for no answer")
  void revocationWaitsForNobody() {
    Operator operator = operator("asker");
    ApplicationRecord record = add(r -> revocation(r, RevocationReason.KEY_COMPROMISE, 2));
    say(record, new Comment(Comment.Kind.ASKED, "どのサーバですか。", operator.id(), NOW));
    holds(viewer(), QueueFilter.ALL.onlyWaiting());
    assertThat(row().next()).isEqualTo(NextWork.REVOKE);
    assertThat(clock().isPaused()).isFalse();
  }

  @Test
  @DisplayName("BAK-1 what was given back is marked until it is decided on again")
  void returned() {
    Operator operator = operator("approver");
    ApplicationRecord record = add(r -> r.in(RecordStatus.IN_REVIEW));
    decide(record, new Decided(Decided.Kind.GIVEN_BACK, operator.id(), NOW, "番地", List.of()));
    assertThat(row().returned()).isTrue();
    assertThat(row().next()).isEqualTo(NextWork.EXAMINE_AGAIN);
    decide(record, new Decided(Decided.Kind.EXAMINED, operator.id(), NOW, "", List.of()));
    assertThat(row().returned()).isFalse();
  }

  private void say(ApplicationRecord record, Comment comment) {
    repositories.reviews().add(record.id(), comment);
  }

  private void decide(ApplicationRecord record, Decided decided) {
    repositories.reviews().add(record.id(), decided);
  }

  @Test
  @DisplayName("BR 4.9.1.1 a reissue for a compromised key has 24 hours until the other is revoked")
  void compromisedReissue() {
    ApplicationRecord previous = add(r -> r.in(RecordStatus.COMPLETED));
    add(r ->
        r.appliedAt(ago(1))
            .asking(
                new Request.Reissue(previous.id(), PreviousCertificateFate.REVOKED_AT_ONCE, true)));
    assertThat(clock().kind()).isEqualTo(ClockKind.WITHIN_A_DAY);
    assertThat(clock().due()).isEqualTo(ago(1).plus(Duration.ofDays(1)));
    repositories.records().update(previous.become(RecordStatus.REVOKED, NOW));
    assertThat(clock().kind()).isEqualTo(ClockKind.EXAMINATION);
  }

  @Test
  @DisplayName("QUE-2 the first of each clock, with how many there are; what stands still has none")
  void clocks() {
    add(r -> revocation(r, RevocationReason.KEY_COMPROMISE, 3));
    ApplicationRecord first = add(r -> revocation(r, RevocationReason.UNSPECIFIED, 9));
    ApplicationRecord examined = add(r -> r.in(RecordStatus.IN_REVIEW).appliedAt(ago(1)));
    add(r -> r.awaitingDocuments().appliedAt(ago(99)));
    assertThat(queue.clocks(viewer()))
        .extracting(WorkQueue.Band::kind, band -> band.first().id(), WorkQueue.Band::count)
        .containsExactly(
            tuple(ClockKind.WITHIN_A_DAY, first.id(), 2),
            tuple(ClockKind.EXAMINATION, examined.id(), 1));
  }

  @Test
  @DisplayName("QUE-2 a clock presses from the moment after its last quarter began")
  void pressing() {
    add(r -> revocation(r, RevocationReason.KEY_COMPROMISE, 18));
    ApplicationRecord near =
        add(r ->
            revocation(r, RevocationReason.KEY_COMPROMISE, 18).appliedAt(ago(18).minusSeconds(1)));
    ApplicationRecord past = add(r -> revocation(r, RevocationReason.UNSPECIFIED, 40));
    assertThat(queue.pressing(viewer(), 9))
        .extracting(QueueRow::id)
        .containsExactly(past.id(), near.id());
    assertThat(queue.pressing(viewer(), 1)).hasSize(1);
  }

  @Test
  @DisplayName("QUE-3 a record knows its place in a list, and its neighbours")
  void place() {
    RecordId first = add(r -> r.appliedAt(ago(3))).id();
    RecordId second = add(r -> r.appliedAt(ago(2))).id();
    RecordId third = add(r -> r.appliedAt(ago(2))).id();
    assertThat(queue.find(first, QueueFilter.ALL, viewer()).place())
        .isEqualTo(new WorkQueue.Place(1, 3, null, second));
    assertThat(queue.find(second, QueueFilter.ALL, viewer()).place())
        .isEqualTo(new WorkQueue.Place(2, 3, first, third));
    assertThat(queue.find(third, QueueFilter.ALL, viewer()).place())
        .isEqualTo(new WorkQueue.Place(3, 3, second, null));
    WorkQueue.Found elsewhere =
        queue.find(third, QueueFilter.ALL.stage(RecordStatus.ISSUING), viewer());
    assertThat(elsewhere.place()).isNull();
    assertThat(elsewhere.clock()).isNotNull();
    assertThat(queue.find(new RecordId(UUID.randomUUID()), QueueFilter.ALL, viewer()))
        .isEqualTo(WorkQueue.Found.NOT);
  }

  @Test
  @DisplayName("QUE-4 every identifier that people have finds its record, by its beginning")
  void identifiers() {
    AccountId account = scene.account();
    Contract contract =
        ContractSamples.contract(
            repositories.contracts().nextCode(), account, LocalDate.of(2027, 11, 1));
    repositories.contracts().add(contract);
    ApplicationRecord record =
        add(r ->
            r.of(account)
                .under(contract.code())
                .with(c -> c.serverName("shop.mihon.example.jp").organization("株式会社みほん", "ミホン")));
    Validity validity = new Validity(NOW, NOW.plus(Duration.ofDays(199)));
    scene.issue(record, validity, NOW);
    add(r -> r.with(c -> c.serverName("other.example.com").organization("別会社", "ベツ")));
    var content = record.content();
    var contact = content.contacts().registration();
    var number = Objects.requireNonNull(content.organization().registrationNumber());
    String serial =
        repositories.certificates().ofRecord(record.id()).orElseThrow().intention().serial().hex();
    assertThat(
            List.of(
                record.receiptNumber().text().toLowerCase(java.util.Locale.ROOT),
                account.value().toString(),
                contract.code().text(),
                serial,
                serial.substring(0, 12),
                "shop.mihon.ex",
                "MIHON.example.jp",
                "株式会社みほん",
                "みほん",
                "ﾐﾎﾝ"))
        .allSatisfy(text -> assertThat(found(text)).contains(record.id()).hasSize(1));
    assertThat(
            List.of(
                number.hyphenated(),
                number.digits().substring(0, 6),
                content.organization().subjectName().text(),
                contact.name().text(),
                contact.name().text().replaceAll("\\s", ""),
                Objects.requireNonNull(contact.furigana()).text(),
                contact.email().text(),
                contact.phone().text(),
                contact.phone().text().replace("-", "")))
        .allSatisfy(text -> assertThat(found(text)).contains(record.id()).hasSize(2));
    assertThat(found("%")).isEmpty();
    assertThat(found("  ")).isEmpty();
    assertThat(found("mihon.example.jq")).isEmpty();
    assertThat(queue.byReceiptNumber(record.receiptNumber().text())).contains(record.id());
    assertThat(queue.byReceiptNumber("A-999999999")).isEmpty();
  }

  @Test
  @DisplayName("QUE-4 what has work left is found first, however many have ended")
  void openFirst() {
    for (int i = 0; i < 4; i++) {
      add(r -> r.in(RecordStatus.REFUSED));
    }
    ApplicationRecord open = add(r -> r);
    String name = open.content().organization().name().text();
    assertThat(queue.search(name, viewer(), 3))
        .hasSize(3)
        .first()
        .extracting(QueueRow::id)
        .isEqualTo(open.id());
  }

  @Test
  @DisplayName("QUE-3 who looks is told to others until a while after they said so last")
  void lookers() {
    Operator one = operator("one");
    Operator two = operator("two");
    RecordId record = add(r -> r).id();
    Lookers lookers = repositories.lookers();
    lookers.looks(record, one.id(), NOW);
    lookers.looks(record, two.id(), NOW.plusSeconds(20));
    lookers.looks(record, one.id(), NOW.plusSeconds(60));
    assertThat(lookers.at(List.of(record), NOW.plusSeconds(60)).get(record))
        .containsExactly(
            new Looker(one.id(), one.displayName(), NOW),
            new Looker(two.id(), two.displayName(), NOW.plusSeconds(20)));
    Instant last = NOW.plusSeconds(60).plus(Lookers.COUNTS_FOR);
    assertThat(lookers.at(List.of(record), last).get(record)).hasSize(1);
    assertThat(lookers.at(List.of(record), last.plusMillis(1))).isEmpty();
    lookers.looks(record, one.id(), last.plusSeconds(9));
    assertThat(lookers.at(List.of(record), last.plusSeconds(9)).get(record))
        .containsExactly(new Looker(one.id(), one.displayName(), last.plusSeconds(9)));
  }

  @Test
  @DisplayName("QUE-4 views are kept in their order, for each person their own")
  void savedViews() {
    Operator one = operator("one");
    SavedViews views = repositories.savedViews();
    views.save(one.id(), new SavedView("EV", "service=EV20"));
    views.save(one.id(), new SavedView("急ぎ", "due=TODAY"));
    views.save(one.id(), new SavedView("EV", "service=EV20&holder=MINE"));
    assertThat(views.of(one.id()))
        .containsExactly(
            new SavedView("EV", "service=EV20&holder=MINE"), new SavedView("急ぎ", "due=TODAY"));
    views.remove(one.id(), "EV");
    views.remove(one.id(), "none");
    assertThat(views.of(one.id())).containsExactly(new SavedView("急ぎ", "due=TODAY"));
    assertThat(views.of(operator("two").id())).isEmpty();
  }

  @Test
  @DisplayName(
      "QUE-2 of each clock the office is told once that it is near, and once that it is past")
  void alarms() {
    ClockAlarms alarms = repositories.clockAlarms();
    PressingClock near = new PressingClock("A-000001", "", "WITHIN_A_DAY", NOW, false, "/");
    PressingClock past = new PressingClock("A-000001", "", "WITHIN_A_DAY", NOW, true, "/");
    assertThat(alarms.tell(near)).isTrue();
    assertThat(alarms.tell(near)).isFalse();
    assertThat(alarms.tell(past)).isTrue();
    assertThat(alarms.tell(past)).isFalse();
  }

  private QueueRow row() {
    return queue.rows(QueueFilter.ALL, viewer(), 1, 9).getFirst();
  }

  private WorkClock clock() {
    return row().running().orElseThrow();
  }

  private static QueueFilter of(
      Set<ServiceCode> services, Set<RequestType> kinds, Set<ClockKind> clocks) {
    return new QueueFilter(
        Set.of(), services, kinds, clocks, Holder.ANYBODY, Due.ANY, false, false);
  }

  private void holds(Viewer viewer, QueueFilter filter, ApplicationRecord... expected) {
    assertThat(queue.rows(filter, viewer, 1, 20))
        .extracting(QueueRow::id)
        .containsExactlyInAnyOrderElementsOf(
            List.of(expected).stream().map(ApplicationRecord::id).toList());
    assertThat(queue.counts(List.of(QueueFilter.ALL, filter), viewer).getLast())
        .isEqualTo(expected.length);
  }

  private List<RecordId> ids(QueueFilter filter) {
    return queue.rows(filter, viewer(), 1, 20).stream().map(QueueRow::id).toList();
  }

  private List<RecordId> found(String text) {
    return queue.search(text, viewer(), 20).stream().map(QueueRow::id).toList();
  }

  private Viewer viewer() {
    return viewer(OperatorSamples.examiner());
  }

  private static Viewer viewer(Operator operator) {
    return Viewer.of(operator, Set.of(EV), NOW);
  }

  private Operator operator(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER));
  }

  private ApplicationRecord held(ApplicationRecord record, Operator operator) {
    repositories
        .reviews()
        .save(repositories.reviews().of(record.id()).takenBy(operator.id()), false);
    return record;
  }

  private RecordBuilder revocation(RecordBuilder builder, RevocationReason reason, int hours) {
    RecordId base =
        scene.record(RecordBuilder.record().of(scene.account()).in(RecordStatus.REFUSED)).id();
    return builder.asking(new Request.Revocation(base, reason)).appliedAt(ago(hours));
  }

  private RecordBuilder revocationDue(RecordBuilder builder, Instant due) {
    return revocation(builder, RevocationReason.KEY_COMPROMISE, 0)
        .appliedAt(due.minus(Duration.ofDays(1)));
  }

  private ApplicationRecord add(UnaryOperator<RecordBuilder> change) {
    return scene.record(change.apply(RecordBuilder.record().of(scene.account()).appliedAt(NOW)));
  }

  private static Instant ago(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }
}
