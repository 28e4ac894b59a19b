package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.AddressProof;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.notice.Notice;

/**
 * 「確認」 of アカウント情報登録 (PROF-1, guide §6). A new OTP address is not taken before both ends of the
 * change have proven that they read mail: see {@link ChangeOtpAddress}.
 */
@Assembled
public final class RegisterProfile {
  private final Accounts accounts;
  private final ProfileChanges changes;
  private final StoreProfile storeProfile;
  private final SendConfirmation sendConfirmation;
  private final PostOffice postOffice;
  private final InstallationKey key;
  private final SecureRandom random;
  private final Transactions transactions;
  private final InstantSource clock;

  public RegisterProfile(
      Accounts accounts,
      ProfileChanges changes,
      StoreProfile storeProfile,
      SendConfirmation sendConfirmation,
      PostOffice postOffice,
      InstallationKey key,
      SecureRandom random,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.storeProfile = storeProfile;
    this.sendConfirmation = sendConfirmation;
    this.postOffice = postOffice;
    this.key = key;
    this.random = random;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of 「確認」. */
  public sealed interface Outcome {
    /** It is registered. */
    record Registered() implements Outcome {}

    /** A password went to the present address and a code to the new one. */
    record ProofNeeded() implements Outcome {}

    /** Too many mails; nothing was sent. */
    record NotBefore(Instant then) implements Outcome {}

    /** Something is wrong with what was typed. */
    record Incomplete() implements Outcome {}

    /** The account changed meanwhile; a second 「確認」 registers over that. */
    record ChangedMeanwhile() implements Outcome {}

    /** No change of this account; or it is registered already. */
    record NoSuchChange() implements Outcome {}
  }

  public Outcome register(AccountId id, UUID changeId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> register(id, changeId, now));
  }

  private Outcome register(AccountId id, UUID changeId, Instant now) {
    Optional<ProfileChange> found =
        changes.forUpdate(changeId).filter(change -> change.account().equals(id));
    if (found.isEmpty()) {
      return new Outcome.NoSuchChange();
    }
    ProfileChange change = found.get();
    if (!(ProfileForm.read(change.typed())
        instanceof FormResult.Complete<ProfileForm.Filled>(ProfileForm.Filled filled))) {
      return new Outcome.Incomplete();
    }
    Account account = accounts.byId(id).orElseThrow();
    if (account.version() != change.baseVersion()) {
      changes.update(change.basedOn(account.version(), now));
      return new Outcome.ChangedMeanwhile();
    }
    if (!account.otpAddress().sameMailboxAs(filled.otpAddress())) {
      return askForProof(account, change, filled, now);
    }
    return storeProfile.store(account, change, filled, now)
        ? new Outcome.Registered()
        : new Outcome.ChangedMeanwhile();
  }

  private Outcome askForProof(
      Account account, ProfileChange change, ProfileForm.Filled filled, Instant now) {
    return switch (sendConfirmation.send(account, now)) {
      case SendConfirmation.Outcome.NotBefore(Instant then) -> new Outcome.NotBefore(then);
      case SendConfirmation.Outcome.Sent _ -> {
        String code = OneTimePassword.randomText(random);
        changes.update(change.asking(AddressProof.sent(digest(key, code), now), now));
        postOffice.post(
            new Notice.AddressProofSent(
                filled.otpAddress(), account.language(), account.organizationName().text(), code),
            now);
        yield new Outcome.ProofNeeded();
      }
    };
  }

  static String digest(InstallationKey key, String code) {
    return key.digest("address-proof", code);
  }
}
