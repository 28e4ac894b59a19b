package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.ReceiveProblemReport.Outcome;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.revocation.OrderOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.revocation.OrderForm;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SignatureFacts;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.domain.signingrequest.SubjectAttribute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRB-1 from a stranger's report to its revocation")
class ProblemReportStoryTest {
  private static final String ADDRESS = "192.0.2.7";
  private static final ReportStep DONE = new ReportStep.Done();

  private final House house = new House();
  private final Operator examiner = house.office().examiner();
  private final Operator approver = house.office().approver();
  private final RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
  private final Der key = house.record(certified).content().basic().subjectPublicKeyInfo();

  @Test
  @DisplayName("PRB-1 the case is tied to what it names, acknowledged, and open with its clock")
  void received() {
    Watch watch = watch("compromised");
    ProblemReport report = report(watch, typed());
    assertThat(report.complaint().proof()).isNull();
    assertThat(report.clock().due()).isEqualTo(house.clock().instant().plusSeconds(86_400));
    assertThat(house.ports().problemReports().open(9)).containsExactly(report);
    assertThat(house.ports().problemReports().certificates(report.id())).containsExactly(certified);
    assertThat(house.notices().last(Notice.ProblemReportReceived.class).receiptNumber())
        .isEqualTo(report.receipt().text());
    assertThat(actions(report)).containsExactly("problem-report.received");
  }

  @Test
  @DisplayName("PRB-1 the preliminary report goes to the reporter and to every subscriber, once")
  void answered() {
    Watch watch = watch("compromised");
    ProblemReport report = report(watch, typed());
    assertThat(watch.answers(examiner, report.id(), "調べています。")).isEqualTo(DONE);
    assertThat(house.notices().all(Notice.ProblemReportAnswered.class)).hasSize(1);
    assertThat(house.notices().all(Notice.ProblemReportTold.class)).isNotEmpty();
    assertThat(watch.answers(examiner, report.id(), "もう一度"))
        .isEqualTo(new ReportStep.Refused(ReportRefusal.ANSWERED));
  }

  @Test
  @DisplayName("BR 4.9.1.1 (3) a proven compromise is revoked at once, by one person")
  void proven() {
    Watch watch = watch("This key is compromised");
    Map<String, String> typed = typed();
    typed.put(ReportForm.PROOF, PaperRequests.pem("any"));
    ProblemReport report = report(watch, typed);
    assertThat(report.complaint().proof())
        .isEqualTo(new KeyProof(KeyProof.Kind.SIGNING_REQUEST, SpkiHash.of(key)));
    assertThat(watch.concludes(examiner, report.id(), founded("KEY_COMPROMISE"))).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.ports().blockedKeys().contains(SpkiHash.of(key))).isTrue();
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).isNotEmpty();
  }

  @Test
  @DisplayName("PRB-1 a CSR that was made for a certificate proves nothing")
  void provesNothing() {
    Map<String, String> typed = typed();
    typed.put(ReportForm.PROOF, PaperRequests.pem("any"));
    assertThat(watch("www.example.jp").reports(typed, ADDRESS))
        .isEqualTo(
            new Outcome.Invalid(
                List.of(new FieldProblem(ReportForm.PROOF, new InputProblem.ProvesNothing()))));
  }

  @Test
  @DisplayName("without a proof a second person confirms, and whoever ordered it does not")
  void secondPerson() {
    Watch watch = watch("compromised");
    ProblemReport report = report(watch, typed());
    assertThat(watch.concludes(examiner, report.id(), founded("MISUSE"))).isEqualTo(DONE);
    assertThat(house.revoked(certified)).isEmpty();
    RevocationOrder order = house.ports().revocationOrders().ofReport(report.id()).getFirst();
    assertThat(order.receivedAt()).isEqualTo(report.receivedAt());
    assertThat(watch.confirms(examiner, order.id()))
        .isEqualTo(new OrderOutcome.Refused(OrderRefusal.OWN_ORDER));
    assertThat(Denials.on(house.ports(), house.record(certified).receiptNumber().text()))
        .containsExactly("operator:examiner revocation.carried-out OWN_ORDER");
    assertThat(watch.confirms(approver, order.id())).isEqualTo(new OrderOutcome.Done(order.id()));
    assertThat(house.revoked(certified)).contains(CrlReason.PRIVILEGE_WITHDRAWN);
    assertThat(watch.confirms(approver, order.id()))
        .isEqualTo(new OrderOutcome.Refused(OrderRefusal.CLOSED));
    assertThat(changes(report))
        .containsExactly("problem-report.founded: status RECEIVED > DECIDED");
    assertThat(changesOfCertificate())
        .contains("revocation.carried-out: status ORDERED > DONE")
        .contains("certificate.revoked: status COMPLETED > REVOKED")
        .contains("certificate.revoked: reason  > PRIVILEGE_WITHDRAWN");
  }

  @Test
  @DisplayName("AUD-1 what is tied to a report and untied is told once, with before and after")
  void tied() {
    Watch watch = watch("compromised");
    ProblemReport report = report(watch, typed());
    String serial = typed().get(ReportForm.CERTIFICATE);
    assertThat(watch.ties(examiner, report.id(), certified, true)).isEqualTo(DONE);
    assertThat(watch.ties(examiner, report.id(), certified, false)).isEqualTo(DONE);
    assertThat(watch.ties(examiner, report.id(), certified, false)).isEqualTo(DONE);
    assertThat(watch.ties(examiner, report.id(), certified, true)).isEqualTo(DONE);
    assertThat(changes(report))
        .containsExactly(
            "problem-report.unlinked: serial %s > ".formatted(serial),
            "problem-report.linked: serial  > %s".formatted(serial));
  }

  @Test
  @DisplayName("PRB-1 an unfounded report ends with its reason, and nothing is revoked")
  void unfounded() {
    Watch watch = watch("compromised");
    Map<String, String> typed = typed();
    typed.put(ReportForm.KIND, "MISUSE");
    ProblemReport report = report(watch, typed);
    Map<String, String> outcome =
        Map.of(ConcludeReport.FOUND, "UNFOUNDED", ConcludeReport.WHY, "別の証明書でした。");
    assertThat(watch.concludes(examiner, report.id(), outcome)).isEqualTo(DONE);
    assertThat(watch.concludes(examiner, report.id(), outcome))
        .isEqualTo(new ReportStep.Refused(ReportRefusal.DECIDED));
    assertThat(house.revoked(certified)).isEmpty();
    assertThat(watch.answers(examiner, report.id(), "別の証明書でした。")).isEqualTo(DONE);
    assertThat(house.ports().problemReports().open(9)).isEmpty();
    assertThat(changes(report))
        .containsExactly(
            "problem-report.unfounded: status RECEIVED > DECIDED",
            "problem-report.answered: status DECIDED > CLOSED");
  }

  @Test
  @DisplayName("PRB-1 from one place ten reports a day are taken, then the desk is named")
  void bounded() {
    Watch watch = watch("compromised");
    for (int i = 0; i < 10; i++) {
      Map<String, String> typed = typed();
      typed.put(ReportForm.MAIL, "who" + i + "@example.org");
      report(watch, typed);
    }
    assertThat(watch.reports(typed(), ADDRESS)).isEqualTo(new Outcome.TooMany());
    assertThat(watch.reports(typed(), "192.0.2.8")).isInstanceOf(Outcome.Received.class);
  }

  @Test
  @DisplayName("REV-4 what was revoked otherwise becomes keyCompromise, and nothing else")
  void revised() {
    Watch watch = watch("compromised");
    OrderOutcome first = watch.orders(examiner, certified, order("WRITTEN_REQUEST"));
    assertThat(first).isInstanceOf(OrderOutcome.Done.class);
    assertThat(house.revoked(certified)).contains(CrlReason.UNSPECIFIED);
    assertThat(watch.orders(examiner, certified, order("MISUSE")))
        .isEqualTo(new OrderOutcome.Refused(OrderRefusal.REVOKED));
    OrderOutcome compromise = watch.orders(examiner, certified, order("KEY_COMPROMISE"));
    assertThat(compromise)
        .isInstanceOfSatisfying(
            OrderOutcome.Done.class,
            done -> assertThat(watch.confirms(approver, done.order())).isEqualTo(done));
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
  }

  @Test
  @DisplayName("an order that waits is not given twice, and can be withdrawn with a reason")
  void withdrawn() {
    Watch watch = watch("compromised");
    OrderOutcome.Done order =
        (OrderOutcome.Done) watch.orders(examiner, certified, order("MISUSE"));
    assertThat(watch.orders(approver, certified, order("MISUSE")))
        .isEqualTo(new OrderOutcome.Refused(OrderRefusal.ORDERED_BEFORE));
    assertThat(watch.withdraws(approver, order.order(), ""))
        .isInstanceOf(OrderOutcome.Invalid.class);
    assertThat(watch.withdraws(approver, order.order(), "誤報")).isEqualTo(order);
    assertThat(watch.confirms(approver, order.order()))
        .isEqualTo(new OrderOutcome.Refused(OrderRefusal.CLOSED));
    assertThat(house.revoked(certified)).isEmpty();
    assertThat(changesOfCertificate()).endsWith("revocation.withdrawn: status ORDERED > WITHDRAWN");
  }

  private static Map<String, String> order(String ground) {
    return Map.of(
        OrderForm.GROUND, ground,
        OrderForm.RECEIVED_AT, "2026/11/20 09:00",
        OrderForm.FACTS, "届け出があった。",
        OrderForm.EVIDENCE, "記録 2026-31");
  }

  private static Map<String, String> founded(String ground) {
    return Map.of(
        ConcludeReport.FOUND, "FOUNDED",
        ConcludeReport.GROUND, ground,
        ConcludeReport.WHY, "確認した。");
  }

  private Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.put(ReportForm.KIND, "KEY_COMPROMISE");
    typed.put(
        ReportForm.CERTIFICATE,
        house.ports().certificates().ofRecord(certified).orElseThrow().intention().serial().hex());
    typed.put(ReportForm.TEXT, "The key is on a public site.");
    typed.put(ReportForm.MAIL, "who@example.org");
    return typed;
  }

  private ProblemReport report(Watch watch, Map<String, String> typed) {
    Outcome.Received received = (Outcome.Received) watch.reports(typed, ADDRESS);
    return house.ports().problemReports().open(99).stream()
        .filter(report -> report.receipt().equals(received.receipt()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> changes(ProblemReport report) {
    return Changes.on(house.ports(), report.receipt().text());
  }

  private List<String> changesOfCertificate() {
    return Changes.on(house.ports(), house.record(certified).receiptNumber().text());
  }

  private List<String> actions(ProblemReport report) {
    return house.ports().audit().on(report.receipt().text(), 9).stream()
        .map(AuditEvent::action)
        .toList();
  }

  /** Where every CSR that is sent is of the certificate's key and has a common name. */
  private Watch watch(String commonName) {
    SigningRequestReader requests =
        der ->
            new SigningRequestReader.Reading.WellFormed(
                new SigningRequest(
                    der,
                    List.of(new SubjectAttribute("CN", commonName)),
                    key,
                    new PublicKeyFacts.Unsupported("any"),
                    new SignatureFacts("any", SignatureFacts.Digest.STRONG, true),
                    List.of(),
                    List.of(),
                    false,
                    false));
    return new Watch(house.world(), requests, Optional.empty());
  }
}
