package jp.passportweb.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.queue.Identifiers;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.AccountRecord;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. */
@MappedEntity("account")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record AccountRow(
    @Id UUID id,
    String accessKeyDigest,
    byte[] accessKeySealed,
    String organizationName,
    String organizationFolded,
    String otpAddress,
    String otpMailbox,
    @Nullable String resellerCode,
    String language,
    Instant createdAt,
    long version) {

  static AccountRow of(Account account, InstallationKey key) {
    return new AccountRow(
        account.id().value(),
        digest(account.accessKey(), key),
        key.sealText(account.accessKey().text()),
        account.organizationName().text(),
        Identifiers.ofName(account.organizationName().text()),
        account.otpAddress().text(),
        account.otpAddress().mailbox(),
        Optional.ofNullable(account.resellerCode()).map(ResellerCode::text).orElse(null),
        account.language().name(),
        Micros.of(account.createdAt()),
        account.version());
  }

  static AccountRow of(AccountRecord row) {
    return new AccountRow(
        row.getId(),
        row.getAccessKeyDigest(),
        row.getAccessKeySealed(),
        row.getOrganizationName(),
        row.getOrganizationFolded(),
        row.getOtpAddress(),
        row.getOtpMailbox(),
        row.getResellerCode(),
        row.getLanguage(),
        row.getCreatedAt(),
        row.getVersion());
  }

  Account account(InstallationKey key) {
    return new Account(
        new AccountId(id),
        new AccessKey(key.openText(accessKeySealed)),
        new LegalName(organizationName),
        new EmailAddress(otpAddress),
        Optional.ofNullable(resellerCode).map(ResellerCode::new).orElse(null),
        Language.valueOf(language),
        createdAt,
        version);
  }

  static String digest(AccessKey accessKey, InstallationKey key) {
    return key.digest("access-key", accessKey.text());
  }
}
