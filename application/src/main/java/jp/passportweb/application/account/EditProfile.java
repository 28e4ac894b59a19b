package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;

/** アカウント情報登録 while it is typed: whatever was typed is kept (PROF-1, APP-5). */
@Assembled
public final class EditProfile {
  /** APP-6: more than anybody has open in tabs. */
  private static final int KEPT_AT_ONCE = 20;

  private final AccountProfiles profiles;
  private final ProfileChanges changes;
  private final ResellerRequests resellers;
  private final Transactions transactions;
  private final InstantSource clock;

  public EditProfile(
      AccountProfiles profiles,
      ProfileChanges changes,
      ResellerRequests resellers,
      Transactions transactions,
      InstantSource clock) {
    this.profiles = profiles;
    this.changes = changes;
    this.resellers = resellers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the account has registered, as form fields. */
  public Map<String, String> registered(Account account) {
    return transactions.run(() -> {
      ResellerCode code =
          resellers.of(account.id()).map(ResellerRequest::code).orElse(account.resellerCode());
      return ProfileForm.typed(account, code, profiles.of(account.id()));
    });
  }

  /**
   * The first that is typed.
   *
   * @param shownVersion of the account when the page was made
   */
  public ProfileChange begin(AccountId account, long shownVersion, Map<String, String> fields) {
    ProfileChange change =
        new ProfileChange(UUID.randomUUID(), account, shownVersion, fields, null, now());
    transactions.run(() -> {
      changes.add(change);
      changes.removeAllButLatest(account, KEPT_AT_ONCE);
    });
    return change;
  }

  /** The account's change, or nothing. */
  public Optional<ProfileChange> find(AccountId account, UUID id) {
    return transactions.run(
        () -> changes.forUpdate(id).filter(change -> change.account().equals(account)));
  }

  /** Lays fields over what was typed before. */
  public Optional<ProfileChange> keep(AccountId account, UUID id, Map<String, String> fields) {
    return transactions.run(() -> {
      Optional<ProfileChange> kept = find(account, id).map(found -> found.typing(fields, now()));
      kept.ifPresent(changes::update);
      return kept;
    });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
