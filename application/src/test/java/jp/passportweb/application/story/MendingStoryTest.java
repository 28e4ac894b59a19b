package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.proposal.CorrectionForm;
import jp.passportweb.domain.proposal.MendForm;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.session.SessionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ACC-5 ACC-6 an account is mended and a contract corrected by two people")
class MendingStoryTest {
  private static final String NEW = "new@example.co.jp";

  private final House house = new House();
  private final TwoPeople two =
      new TwoPeople(house, new Watch(house.world(), new PaperRequests(), Optional.empty()));
  private final Operator examiner = house.office().examiner();
  private final Operator approver = house.office().approver();
  private final RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));

  @Test
  @DisplayName("ACC-5 the second person makes the new address the account's, and both are told")
  void mended() {
    assertThat(two.mends(examiner, account().id(), mending())).isInstanceOf(done());
    assertThat(account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(two.confirms(examiner, two.last()))
        .isEqualTo(refused(ProposalRefusal.NOT_YOUR_ROLE));
    UUID proposal = two.last();
    assertThat(two.confirms(approver, proposal)).isInstanceOf(done());
    assertThat(account().otpAddress().text()).isEqualTo(NEW);
    List<Notice.OtpAddressMended> told = house.notices().all(Notice.OtpAddressMended.class);
    assertThat(told)
        .extracting(notice -> notice.to().text())
        .containsExactly(FilledForm.HOLDER, NEW);
    assertThat(told)
        .extracting(Notice.OtpAddressMended::newAddress)
        .containsOnly("n•••@example.co.jp");
    assertThat(two.confirms(approver, proposal)).isEqualTo(refused(ProposalRefusal.CLOSED));
  }

  @Test
  @DisplayName("ACC-5 open logins end, and a password that is under way opens nothing")
  void ended() {
    String token =
        new OpenSession(house.ports().sessions(), house.world().key(), house.world().random())
            .open(SessionKind.PORTAL, account().id().value(), house.clock().instant());
    assertThat(house.customer().asksForPassword(account().accessKey(), FilledForm.HOLDER))
        .isPresent();
    two.mends(examiner, account().id(), mending());
    assertThat(house.customer().account(token)).isPresent();
    two.confirms(approver, two.last());
    assertThat(house.customer().account(token)).isEmpty();
    assertThat(house.ports().oneTimePasswords().latestForUpdate(account().id()))
        .map(OneTimePassword::state)
        .contains(OneTimePassword.State.REPLACED);
    house.clock().pass(Duration.ofMinutes(2));
    assertThat(house.customer().asksForPassword(account().accessKey(), FilledForm.HOLDER))
        .isEmpty();
    assertThat(house.customer().asksForPassword(account().accessKey(), NEW)).isPresent();
  }

  @Test
  @DisplayName("ACC-5 only a number that an independent source gives says who asks")
  void number() {
    Map<String, String> typed = mending();
    typed.put(MendForm.NUMBER, "03-9999-1111");
    assertThat(two.mends(examiner, account().id(), typed))
        .isEqualTo(
            new ProposalOutcome.Invalid(
                List.of(new FieldProblem(MendForm.NUMBER, new InputProblem.NumberNotProven()))));
  }

  @Test
  @DisplayName("ACC-5 whoever proposed it does not confirm it, nor does an administrator")
  void roles() {
    Operator administrator = OperatorSamples.operator("kanri", "管理 三郎", OperatorRole.ADMINISTRATOR);
    assertThat(two.mends(administrator, account().id(), mending()))
        .isEqualTo(refused(ProposalRefusal.NOT_YOUR_ROLE));
    two.mends(approver, account().id(), mending());
    assertThat(two.confirms(approver, two.last())).isEqualTo(refused(ProposalRefusal.OWN_PROPOSAL));
    assertThat(Denials.on(house.ports(), "account:" + account().id().value()))
        .containsExactly("operator:approver account.address-mending-done OWN_PROPOSAL");
    assertThat(two.confirms(administrator, two.last()))
        .isEqualTo(refused(ProposalRefusal.NOT_YOUR_ROLE));
    assertThat(account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
  }

  @Test
  @DisplayName("ACC-5 what changed since, or was called too long ago, is not confirmed")
  void stale() {
    two.mends(examiner, account().id(), mending());
    assertThat(two.mends(examiner, account().id(), mending()))
        .isEqualTo(refused(ProposalRefusal.PROPOSED_BEFORE));
    house.ports().accounts().update(account().with(new EmailAddress("own@example.co.jp")));
    assertThat(two.confirms(approver, two.last())).isEqualTo(refused(ProposalRefusal.STALE));
    house.clock().pass(Duration.ofDays(7));
    assertThat(two.confirms(approver, two.last())).isEqualTo(refused(ProposalRefusal.CALL_TOO_OLD));
    assertThat(two.withdraws(approver, two.last(), "")).isInstanceOf(ProposalOutcome.Invalid.class);
    assertThat(two.withdraws(approver, two.last(), "古い")).isInstanceOf(done());
    assertThat(Changes.on(house.ports(), "account:" + account().id().value()))
        .endsWith("account.address-mending-withdrawn: status PROPOSED > WITHDRAWN");
  }

  @Test
  @DisplayName("ACC-6 a last day and a spelling are corrected by two, with before and after")
  void corrected() {
    ContractCode code = house.contract(certified).code();
    LocalDate before = house.contract(certified).until();
    LocalDate after = before.plusMonths(1);
    assertThat(
            two.corrects(
                examiner,
                code,
                Map.of(
                    CorrectionForm.LAST_DAY, after.toString(), CorrectionForm.REASON, "契約書と異なる。")))
        .isInstanceOf(done());
    assertThat(house.contract(certified).until()).isEqualTo(before);
    assertThat(two.confirms(approver, two.last())).isInstanceOf(done());
    assertThat(house.contract(certified).until()).isEqualTo(after);
    assertThat(house.ports().audit().on(code.text(), 9))
        .extracting(AuditEvent::action)
        .startsWith("contract.correction-done", "contract.correction-proposed");
    assertThat(house.ports().audit().on(code.text(), 1).getFirst().details())
        .containsEntry("lastDay.before", before.toString())
        .containsEntry("lastDay.after", after.toString())
        .containsEntry("status.before", "PROPOSED")
        .containsEntry("status.after", "DONE")
        .containsEntry("reason", "契約書と異なる。");
    two.corrects(
        examiner,
        account().id(),
        Map.of(CorrectionForm.NAME, "例示株式会社改", CorrectionForm.REASON, "登記と異なる。"));
    assertThat(two.confirms(approver, two.last())).isInstanceOf(done());
    assertThat(account().organizationName()).isEqualTo(new LegalName("例示株式会社改"));
  }

  @Test
  @DisplayName("ACC-6 what was corrected otherwise meanwhile is stale, and what is over stays")
  void over() {
    ContractCode code = house.contract(certified).code();
    LocalDate before = house.contract(certified).until();
    Map<String, String> typed =
        Map.of(
            CorrectionForm.LAST_DAY,
            before.plusDays(9).toString(),
            CorrectionForm.REASON,
            "契約書と異なる。");
    two.corrects(examiner, code, typed);
    house.ports().contracts().update(house.contract(certified).extended(before.plusDays(1)));
    assertThat(two.confirms(approver, two.last())).isEqualTo(refused(ProposalRefusal.STALE));
    house.clock().pass(Duration.ofDays(500));
    assertThat(two.corrects(examiner, code, typed))
        .isEqualTo(refused(ProposalRefusal.CONTRACT_OVER));
  }

  private Map<String, String> mending() {
    return new HashMap<>(
        Map.of(
            MendForm.ADDRESS, NEW,
            MendForm.AGAIN, NEW,
            MendForm.NUMBER, EvidenceSamples.NUMBER,
            MendForm.CALLED_AT, "2026/11/20 11:30",
            MendForm.SPOKE_WITH, "原宿 太郎",
            MendForm.ASKED, "前任者の退職を確認した。",
            MendForm.REFERENCE, "書面 2026-12",
            MendForm.REASON, "前任者が退職し、受信できない。"));
  }

  private Account account() {
    return house.ports().accounts().byId(house.record(certified).account()).orElseThrow();
  }

  private static Class<ProposalOutcome.Done> done() {
    return ProposalOutcome.Done.class;
  }

  private static ProposalOutcome refused(ProposalRefusal refusal) {
    return new ProposalOutcome.Refused(refusal);
  }
}
