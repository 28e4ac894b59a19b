package jp.passportweb.application.account;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountProfile;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;

/** Makes what was typed the account's profile, if the account is still the one it was typed for. */
@Assembled
public final class StoreProfile {
  private final Accounts accounts;
  private final AccountProfiles profiles;
  private final ProfileChanges changes;
  private final AuditTrail audit;

  public StoreProfile(
      Accounts accounts, AccountProfiles profiles, ProfileChanges changes, AuditTrail audit) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.changes = changes;
    this.audit = audit;
  }

  /** Whether the account was still as it was when it was read; otherwise nothing is stored. */
  boolean store(Account account, ProfileChange change, ProfileForm.Filled filled, Instant now) {
    if (!accounts.update(account.with(filled.otpAddress(), filled.resellerCode()))) {
      return false;
    }
    profiles.save(new AccountProfile(account.id(), filled.fields()));
    changes.remove(change.id());
    String subject = "account:" + account.id().value();
    audit.append(new AuditEvent(now, subject, "account.profile-registered", subject, Map.of()));
    return true;
  }
}
