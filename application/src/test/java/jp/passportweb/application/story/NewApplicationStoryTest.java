package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.download.DownloadCertificate.Download;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("新規発行: from 「オンライン申請」 to the certificate (guide §1, §2, §4)")
class NewApplicationStoryTest {
  private final House house = new House();
  private final Customer customer = house.customer();
  private final Office office = house.office();

  @Test
  @DisplayName("SR 3.0: one person examines, another approves (ACC-1, APP-3, OTP-1, LST-3, DWN-1)")
  void sr() {
    // A company applies; every contact is told, and the one it chose gets the access key.
    RecordId record = house.applies(FilledForm.of(CatalogSamples.SR));
    assertThat(house.notices().all(Notice.ApplicationReceived.class)).hasSize(3);
    Notice.AccessKeySent mail = house.notices().last(Notice.AccessKeySent.class);
    assertThat(mail.to().text()).isEqualTo(FilledForm.HOLDER);

    // With the key it has a one-time password sent, logs in and sees 「!」: documents are awaited.
    String password = customer.asksForPassword(mail.key(), FilledForm.HOLDER).orElseThrow();
    AccountId account = customer.logsIn(mail.key(), password);
    assertThat(row(account).status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(row(account).awaitsDocuments()).isTrue();

    // The documents come in, everything is looked into, every name is proven, and 登録担当者 confirms by
    // telephone.
    house.clock().pass(Duration.ofDays(3));
    office.receivesDocuments(record);
    assertThat(row(account).awaitsDocuments()).isFalse();
    office.checks(record);
    office.namesAreProven(record);
    office.telephones(record);
    assertThat(office.finishes(record)).isEqualTo(new ReviewOutcome.Done());
    assertThat(office.approves(record, office.approver())).isEqualTo(new ReviewOutcome.Done());

    // The certificate is issued; only now is there a contract, and with it its code.
    assertThat(row(account).contractCode()).isNull();
    assertThat(house.issues()).isEqualTo(1);
    assertThat(row(account).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(row(account).contractCode()).isEqualTo("B0000001");
    assertThat(house.notices().all(Notice.CertificateIssued.class)).hasSize(3);

    // Told so by mail, the company downloads it.
    Notice.CertificateIssued issued = house.notices().last(Notice.CertificateIssued.class);
    assertThat(issued.contractTerm()).isEqualTo("2026/11/23 〜 2027/11/22");
    assertThat(issued.certificateValidity()).isEqualTo("2026/11/23 〜 2027/06/09 23:59");
    assertThat(customer.downloadCertificate().download(account, record, Format.PEM))
        .map(Download::fileName)
        .contains("www.example.co.jp.pem");
  }

  @Test
  @DisplayName("EV 2.0: who examined may not approve; a second person does (REQUIREMENTS §6.7)")
  void ev() {
    RecordId record = house.applies(FilledForm.of(CatalogSamples.EV));
    office.examines(record);

    assertThat(office.approves(record, office.examiner()))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.ApproverExamined()));
    assertThat(Denials.on(house.ports(), house.record(record).receiptNumber().text()))
        .containsExactly(
            "operator:" + office.examiner().loginName() + " review.approved APPROVER_EXAMINED");
    assertThat(house.issues()).isZero();

    assertThat(office.approves(record, office.approver())).isEqualTo(new ReviewOutcome.Done());
    assertThat(house.issues()).isEqualTo(1);
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().last(Notice.CertificateIssued.class).contractCode())
        .isEqualTo("B0000001");
  }

  private RecordSummary row(AccountId account) {
    return customer.sees(account).getFirst();
  }
}
