package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.AddressProof;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.session.SessionKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes a new ワンタイムパスワード送付先 (PROF-1, guide §6.1): the holder of the present address has agreed by a
 * one-time password, and the new one has been proven to receive. The old address is told, and the
 * account's other logins end.
 */
@Assembled
public final class ChangeOtpAddress {

  private final Accounts accounts;
  private final ProfileChanges changes;
  private final StoreProfile storeProfile;
  private final UsePassword usePassword;
  private final EndOtherSessions endOtherSessions;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final LoginLimits limits;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeOtpAddress(
      Accounts accounts,
      ProfileChanges changes,
      StoreProfile storeProfile,
      UsePassword usePassword,
      EndOtherSessions endOtherSessions,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.storeProfile = storeProfile;
    this.usePassword = usePassword;
    this.endOtherSessions = endOtherSessions;
    this.postOffice = postOffice;
    this.audit = audit;
    this.key = key;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** One-time passwords go to the new address now. */
    record Changed() implements Outcome {}

    /** Password or code is wrong, or too old; which of them is not told. */
    record Refused() implements Outcome {}

    /** The account changed meanwhile; it must be confirmed again. */
    record ChangedMeanwhile() implements Outcome {}

    /** No change of this account that waits for a proof. */
    record NoSuchChange() implements Outcome {}
  }

  /**
   * @param changeId what was typed
   * @param token of the session that goes on
   */
  public Outcome change(
      AccountId id, UUID changeId, String typedPassword, String typedCode, String token) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> change(id, changeId, typedPassword, typedCode, token, now));
  }

  private Outcome change(
      AccountId id,
      UUID changeId,
      String typedPassword,
      String typedCode,
      String token,
      Instant now) {
    Optional<ProfileChange> found =
        changes.forUpdate(changeId).filter(change -> change.account().equals(id));
    if (found.isEmpty()
        || !(ProfileForm.read(found.get().typed())
            instanceof FormResult.Complete<ProfileForm.Filled>(ProfileForm.Filled filled))) {
      return new Outcome.NoSuchChange();
    }
    Account account = accounts.byId(id).orElseThrow();
    if (account.version() != found.get().baseVersion()) {
      changes.update(found.get().basedOn(account.version(), now));
      return new Outcome.ChangedMeanwhile();
    }
    if (!isProven(found.get(), typedCode, now) || !usePassword.use(id, typedPassword, now)) {
      return new Outcome.Refused();
    }
    if (!storeProfile.store(account, found.get(), filled, now)) {
      return new Outcome.ChangedMeanwhile();
    }
    tell(account, filled, now);
    endOtherSessions.endOthers(SessionKind.PORTAL, id.value(), token);
    return new Outcome.Changed();
  }

  private boolean isProven(ProfileChange change, String typedCode, Instant now) {
    @Nullable AddressProof proof = change.proof();
    if (proof == null) {
      return false;
    }
    String digest = RegisterProfile.digest(key, UsePassword.typed(typedCode));
    boolean proven = proof.isProvenBy(digest, now, limits.passwordLife());
    if (!proven) {
      changes.update(change.asking(proof.guessedWrong(limits.wrongTries()), now));
    }
    return proven;
  }

  private void tell(Account before, ProfileForm.Filled filled, Instant now) {
    postOffice.post(
        new Notice.OtpAddressChanged(
            before.otpAddress(),
            before.language(),
            before.organizationName().text(),
            filled.otpAddress(),
            DateWords.minute(now)),
        now);
    String subject = "account:" + before.id().value();
    audit.append(
        new AuditEvent(
            now,
            subject,
            "account.otp-address-changed",
            subject,
            new FactChange("otpAddress", before.otpAddress().masked(), filled.otpAddress().masked())
                .details()));
  }
}
