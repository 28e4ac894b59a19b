package jp.passportweb.application.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.proposal.ProposalRules;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/**
 * ACC-5: one-time passwords go to another address from now on. The old address and the new one are
 * told; whoever is logged in is not any more, and a password that is under way opens nothing.
 */
@Assembled
public final class MendOtpAddress {
  private final Accounts accounts;
  private final OneTimePasswords passwords;
  private final Sessions sessions;
  private final PostOffice postOffice;

  public MendOtpAddress(
      Accounts accounts, OneTimePasswords passwords, Sessions sessions, PostOffice postOffice) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.postOffice = postOffice;
  }

  /** Runs in the caller's transaction, which ends with a refusal. */
  Optional<ProposalRefusal> mend(Matter.OtpAddress matter, Instant now) {
    Account account = accounts.byId(matter.account()).orElseThrow();
    Optional<ProposalRefusal> stale =
        ProposalRules.unlessStands(matter, account.otpAddress().text());
    if (stale.isPresent()) {
      return stale;
    }
    if (!accounts.update(account.with(matter.to()))) {
      return Optional.of(ProposalRefusal.CHANGED_MEANWHILE);
    }
    endAll(account.id());
    tell(account, matter, now);
    return Optional.empty();
  }

  private void endAll(AccountId account) {
    passwords
        .latestForUpdate(account)
        .filter(password -> password.state() == OneTimePassword.State.LIVE)
        .ifPresent(live -> passwords.update(live.as(OneTimePassword.State.REPLACED)));
    sessions.removeAllOf(SessionKind.PORTAL, account.value());
  }

  private void tell(Account account, Matter.OtpAddress matter, Instant now) {
    Stream.of(matter.from(), matter.to())
        .forEach(to ->
            postOffice.post(
                new Notice.OtpAddressMended(
                    to,
                    account.language(),
                    account.organizationName().text(),
                    matter.from().masked(),
                    matter.to().masked(),
                    DateWords.minute(now)),
                now));
  }
}
