package jp.passportweb.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.organization.LegalName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AccountDirectory} does. */
public abstract class AccountDirectoryContract {
  private final Repositories ports;

  protected AccountDirectoryContract(Repositories repositories) {
    ports = repositories;
  }

  @Test
  @DisplayName("ACC-4 an account without applications is found by its name and its address")
  void account() {
    Account account = added("株式会社露草堂", "tsuyukusa@tsuyukusa.example.jp");
    for (String typed :
        new String[] {"株式会社露草堂", "露草", "TSUYUKUSA@tsuyukusa", "tsuyukusa@tsuyukusa.example.jp"}) {
      assertThat(found(typed, account.id())).as(typed).isTrue();
    }
    assertThat(found("草堂", account.id())).isFalse();
    assertThat(found("月草", account.id())).isFalse();
  }

  @Test
  @DisplayName("ACC-4 and by whatever its applications say of it: codes, numbers, people")
  void identifiers() {
    Account account = added("株式会社都草堂", "miyako@miyako.example.jp");
    Contract contract =
        ContractSamples.contract(
            ports.contracts().nextCode(), account.id(), LocalDate.of(2027, 11, 19));
    ports.contracts().add(contract);
    ApplicationRecord record =
        new Scene(ports).record(RecordBuilder.record().of(account.id()).under(contract.code()));
    Contact contact = record.content().contacts().all().getFirst();
    for (String typed :
        new String[] {
          record.receiptNumber().text(),
          record.receiptNumber().text().toLowerCase(java.util.Locale.ROOT),
          contract.code().text(),
          record.content().organization().kana().text(),
          record.content().organization().subjectName().text(),
          contact.name().text(),
          contact.email().text(),
          contact.phone().text(),
          contact.phone().text().replace("-", "")
        }) {
      assertThat(found(typed, account.id())).as(typed).isTrue();
    }
    FoundAccount row =
        ports.directory().find(record.receiptNumber().text(), 1, 1000).rows().stream()
            .filter(one -> one.id().equals(account.id()))
            .findFirst()
            .orElseThrow();
    assertThat(row)
        .isEqualTo(
            new FoundAccount(
                account.id(), "株式会社都草堂", account.otpAddress(), account.createdAt(), 1, 1));
    assertThat(ports.directory().contracts(account.id(), 10)).containsExactly(contract);
  }

  @Test
  @DisplayName("ACC-4 pages are counted, and hold each account once")
  void pages() {
    for (int i = 0; i < 5; i++) {
      added("頁草堂" + i, "page" + i + "@page.example.jp");
    }
    AccountDirectory.Page first = ports.directory().find("頁草堂", 1, 2);
    AccountDirectory.Page last = ports.directory().find("頁草堂", 3, 2);
    assertThat(first.total()).isEqualTo(5);
    assertThat(first.pages()).isEqualTo(3);
    assertThat(first.rows())
        .extracting(FoundAccount::organizationName)
        .containsExactly("頁草堂0", "頁草堂1");
    assertThat(last.rows()).extracting(FoundAccount::organizationName).containsExactly("頁草堂4");
    assertThat(ports.directory().find("", 1, 20).total()).isGreaterThanOrEqualTo(5);
  }

  @Test
  @DisplayName("ACC-6 a name that was corrected is found, and the earlier one is not")
  void corrected() {
    Account account = added("株式会社誤草堂", "ayamari@ayamari.example.jp");
    assertThat(ports.accounts().update(account.with(new LegalName("株式会社正草堂")))).isTrue();
    assertThat(found("正草堂", account.id())).isTrue();
    assertThat(found("誤草堂", account.id())).isFalse();
  }

  private boolean found(String typed, AccountId id) {
    return ports.directory().find(typed, 1, 1000).rows().stream()
        .anyMatch(row -> row.id().equals(id));
  }

  private Account added(String name, String address) {
    Account account =
        new Account(
            new AccountId(UUID.randomUUID()),
            AccessKey.random(ThreadLocalRandom.current()),
            new LegalName(name),
            new EmailAddress(address),
            null,
            Language.JA,
            Instant.parse("2026-11-01T01:30:00.123456Z"),
            0);
    ports.accounts().add(account);
    return account;
  }
}
