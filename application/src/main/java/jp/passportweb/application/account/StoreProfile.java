package jp.passportweb.application.account;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountProfile;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.FieldChanges;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;
import org.jspecify.annotations.Nullable;

/** Makes what was typed the account's profile, if the account is still the one it was typed for. */
@Assembled
public final class StoreProfile {
  private final Accounts accounts;
  private final AccountProfiles profiles;
  private final ProfileChanges changes;
  private final ResellerRequests resellers;
  private final AuditTrail audit;

  public StoreProfile(
      Accounts accounts,
      AccountProfiles profiles,
      ProfileChanges changes,
      ResellerRequests resellers,
      AuditTrail audit) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.changes = changes;
    this.resellers = resellers;
    this.audit = audit;
  }

  /** Whether the account was still as it was when it was read; otherwise nothing is stored. */
  boolean store(Account account, ProfileChange change, ProfileForm.Filled filled, Instant now) {
    @Nullable ResellerCode granted = filled.resellerCode() == null ? null : account.resellerCode();
    if (!accounts.update(account.with(filled.otpAddress(), granted))) {
      return false;
    }
    ask(account, filled.resellerCode(), now);
    Map<String, String> details =
        changed(
            account, granted, FieldChanges.of(profiles.of(account.id()).fields(), filled.fields()));
    profiles.save(new AccountProfile(account.id(), filled.fields()));
    changes.remove(change.id());
    String subject = "account:" + account.id().value();
    audit.append(new AuditEvent(now, subject, "account.profile-registered", subject, details));
    return true;
  }

  private static Map<String, String> changed(
      Account account, @Nullable ResellerCode granted, Map<String, String> fields) {
    @Nullable ResellerCode code = account.resellerCode();
    return code != null && granted == null
        ? new FactChange("resellerCode", code.text(), "").with(fields)
        : fields;
  }

  /** A code is the account's once the office has granted it; until then it waits (PROF-1). */
  private void ask(Account account, @Nullable ResellerCode typed, Instant now) {
    if (typed == null || typed.equals(account.resellerCode())) {
      resellers.remove(account.id());
    } else {
      resellers.put(new ResellerRequest(account.id(), typed, now));
    }
  }
}
