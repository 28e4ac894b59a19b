package jp.passportweb.application.story;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.office.AskSigningRequest;
import jp.passportweb.application.office.CompleteRequest;
import jp.passportweb.application.office.ContactsOfCase;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.Desk;
import jp.passportweb.application.office.FinishExamination;
import jp.passportweb.application.office.LayCase;
import jp.passportweb.application.office.LettersOfCase;
import jp.passportweb.application.office.QuestionClaim;
import jp.passportweb.application.office.ReceiveDocument;
import jp.passportweb.application.office.RecordEvidence;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.ReportCompromise;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.RevokeCompromised;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.application.office.Seen;
import jp.passportweb.application.office.SettleConversation;
import jp.passportweb.application.office.TerminateContract;
import jp.passportweb.application.office.TypedMessage;
import jp.passportweb.application.office.TypedRefusal;
import jp.passportweb.application.office.WriteToApplicant;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.RefusalSamples;
import jp.passportweb.domain.review.TelephoneConfirmation;

/** The staff: an examiner who gathers the evidence, and an approver who has seen nothing of it. */
public final class Office {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm", Locale.ROOT).withZone(ValidityRules.TOKYO);

  private final Operator examiner = OperatorSamples.examiner();
  private final Operator approver = OperatorSamples.approver();
  private final World world;
  private final LayCase layCase;
  private final Desk desk;

  Office(World world) {
    this.world = world;
    this.layCase =
        new LayCase(
            world.ports().records(),
            world.ports().reviews(),
            world.ports().operators(),
            world.catalog(),
            world.readExamination(),
            world.findBrokenRules(),
            FourEyes.ALWAYS);
    this.desk =
        new Desk(
            layCase,
            world.ports().records(),
            world.ports().reviews(),
            world.ports().audit(),
            Denials.of(world.ports(), world.transactions(), world.clock()),
            world.transactions(),
            world.clock());
    Stream.of(examiner, approver).forEach(world.ports().operators()::add);
  }

  public Operator examiner() {
    return examiner;
  }

  public Operator approver() {
    return approver;
  }

  /** What still has to be done before the examination can be finished. */
  public List<Outstanding> outstanding(RecordId record) {
    return layCase.lay(record, examiner.id()).orElseThrow().outstanding();
  }

  /** Every required document comes in. */
  public void receivesDocuments(RecordId record) {
    ReceiveDocument receive = new ReceiveDocument(desk);
    for (Outstanding missing : outstanding(record)) {
      if (whatever(missing) instanceof Outstanding.Document(DocumentCode document)) {
        done(receive.receive(record, examiner.id(), document));
      }
    }
  }

  /** Every point is looked into and found good. */
  public void checks(RecordId record) {
    RecordEvidence evidence =
        new RecordEvidence(desk, world.ports().evidence(), EvidenceSamples.rules());
    for (Outstanding missing : outstanding(record)) {
      if (whatever(missing) instanceof Outstanding.Unproven(Fact fact)) {
        done(evidence.record(record, examiner.id(), form(record, fact)));
      }
    }
  }

  private Map<String, String> form(RecordId record, Fact fact) {
    String latest =
        layCase
            .lay(record, examiner.id())
            .flatMap(open -> open.examination().point(fact))
            .flatMap(Point::latest)
            .map(known -> known.id().value().toString())
            .orElse("");
    return Map.of(
        RecordEvidence.FACT,
        fact.name(),
        RecordEvidence.SOURCE,
        EvidenceSamples.REGISTRY.text(),
        RecordEvidence.REFERENCE,
        "0110-01-012345",
        RecordEvidence.COLLECTED_ON,
        MINUTE.format(world.clock().instant()).split(" ", 2)[0],
        RecordEvidence.NUMBER,
        fact == Fact.TELEPHONE_NUMBER ? EvidenceSamples.NUMBER : "",
        RecordEvidence.VERDICT,
        "CONFIRMS",
        RecordEvidence.LATEST,
        latest);
  }

  /** The customer proves every name. */
  public void namesAreProven(RecordId record) {
    world.network().proves(world.ports().records().byId(record).orElseThrow());
  }

  /** 登録担当者 is called and confirms. */
  public void telephones(RecordId record) {
    telephones(record, TelephoneConfirmation.Result.CONFIRMED);
  }

  /** 登録担当者 is called just now. */
  public void telephones(RecordId record, TelephoneConfirmation.Result result) {
    Map<String, String> call =
        Map.of(
            RecordTelephoneConfirmation.NUMBER,
            EvidenceSamples.NUMBER,
            RecordTelephoneConfirmation.ASKED,
            "申込の内容",
            RecordTelephoneConfirmation.CALLED_AT,
            MINUTE.format(world.clock().instant()),
            RecordTelephoneConfirmation.SPOKE_WITH,
            "神宮 花子",
            RecordTelephoneConfirmation.RESULT,
            result.name());
    done(new RecordTelephoneConfirmation(desk).record(record, examiner.id(), call));
  }

  /** As the examiner has it before them. */
  private Seen seen(RecordId record) {
    return seen(record, examiner);
  }

  Seen seen(RecordId record, Operator who) {
    return new Seen(record, who.id(), world.ports().reviews().of(record).version());
  }

  public ReviewOutcome finishes(RecordId record) {
    return new FinishExamination(desk).finish(seen(record));
  }

  public ReviewOutcome approves(RecordId record, Operator who) {
    return new DecideApproval(desk, world.ports().evidence(), world.ports().operators(), _ -> {})
        .approve(seen(record, who), Set.of(CrossCheck.Line.values()), "");
  }

  /** 手続きを完了する: a contact change or a termination. */
  public ReviewOutcome completes(RecordId record) {
    TerminateContract terminate =
        new TerminateContract(
            desk,
            world.ports().records(),
            world.ports().contracts(),
            world.ports().certificates(),
            House.revokeAndTell(world),
            House.tellOutcome(world),
            world.ports().audit());
    return new CompleteRequest(desk, terminate, House.tellOutcome(world)).complete(seen(record));
  }

  /** 失効する. */
  public ReviewOutcome revokes(RecordId record, CrlReason published) {
    return new RevokeOnRequest(desk, House.revokeAndTell(world)).revoke(seen(record), published);
  }

  /** 以前の証明書を先に失効する. */
  public ReviewOutcome revokesBefore(RecordId reissue) {
    return new RevokeCompromised(desk, House.revokeAndTell(world)).revoke(seen(reissue));
  }

  /** 失効する, without having reached anyone. */
  public ReviewOutcome revokesUnconfirmed(RecordId record, CrlReason published, String why) {
    return new RevokeOnRequest(desk, House.revokeAndTell(world))
        .revokeUnconfirmed(seen(record), published, why);
  }

  public ReviewOutcome refuses(RecordId record, String reason) {
    return refuse().refuse(seen(record), new TypedRefusal(RefusalSamples.OTHER.text(), reason));
  }

  RefuseApplication refuse() {
    return new RefuseApplication(
        desk,
        world.ports().records(),
        new SpendCoupon(world.ports().coupons()),
        RefusalSamples.grounds(),
        letters(),
        world.postOffice(),
        world.ports().audit());
  }

  private LettersOfCase letters() {
    return new LettersOfCase(
        world.ports().accounts(),
        new ContactsOfCase(world.ports().records()),
        notice -> new Mail(notice.to(), "", ""));
  }

  /** The applicant is asked something. */
  public ReviewOutcome asks(RecordId record, String question) {
    return new WriteToApplicant(desk, letters(), world.postOffice())
        .write(record, examiner.id(), new TypedMessage("ASKED", "REGISTRATION", question));
  }

  /** The answer is read. */
  public ReviewOutcome settles(RecordId record) {
    return new SettleConversation(desk).settle(seen(record));
  }

  LayCase layCase() {
    return layCase;
  }

  /** 申告した方に確認する. */
  public ReviewOutcome questions(RecordId record, String text) {
    return new QuestionClaim(desk, world.ports().accounts(), world.postOffice())
        .question(record, examiner.id(), text);
  }

  /** 新しいCSRを依頼する. */
  public ReviewOutcome asksSigningRequest(RecordId record) {
    return new AskSigningRequest(desk, House.tellOutcome(world)).ask(seen(record));
  }

  /** 鍵の危殆化を記録する, on the record of the certificate. */
  public ReviewOutcome reportsCompromise(RecordId certified, String proof) {
    return new ReportCompromise(
            desk,
            world.ports().certificates(),
            world.ports().revocations(),
            House.revokeAndTell(world))
        .report(seen(certified), proof);
  }

  /** The whole examination, found good. */
  public void examines(RecordId record) {
    receivesDocuments(record);
    checks(record);
    namesAreProven(record);
    telephones(record);
    done(finishes(record));
  }

  /** The whole review by two people; what is left is the issuance. */
  public void examinesAndApproves(RecordId record) {
    examines(record);
    done(approves(record, approver));
  }

  /** What is too old is gathered as if it were missing. */
  private static Outstanding whatever(Outstanding missing) {
    return missing instanceof Outstanding.TooOld(Outstanding what, var _) ? what : missing;
  }

  private static void done(ReviewOutcome outcome) {
    if (!(outcome instanceof ReviewOutcome.Done)) {
      throw new AssertionError(outcome);
    }
  }
}
