package jp.passportweb.application.account;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Inquiries;
import jp.passportweb.domain.account.Inquiry;

/** Looks into what visitors asked, after they were answered (OTP-1, ACC-3). */
@Assembled
public final class AnswerInquiries {
  private static final int BATCH = 50;

  private final Inquiries inquiries;
  private final SendOneTimePassword sendOneTimePassword;
  private final RecoverAccessKey recoverAccessKey;
  private final Transactions transactions;
  private final InstantSource clock;

  public AnswerInquiries(
      Inquiries inquiries,
      SendOneTimePassword sendOneTimePassword,
      RecoverAccessKey recoverAccessKey,
      Transactions transactions,
      InstantSource clock) {
    this.inquiries = inquiries;
    this.sendOneTimePassword = sendOneTimePassword;
    this.recoverAccessKey = recoverAccessKey;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Looks into one batch and returns how many that were. */
  public int answerWaiting() {
    transactions.run(() -> inquiries.removeAskedBefore(clock.instant().minus(Inquiry.KEPT)));
    return OneByOne.count(transactions.run(() -> inquiries.oldest(BATCH)), this::answer);
  }

  /** Taken and answered at once or not at all, so that none is lost. */
  private boolean answer(UUID id) {
    return transactions.run(() -> {
      Optional<Inquiry> taken = inquiries.take(id);
      taken.ifPresent(this::answer);
      return taken.isPresent();
    });
  }

  private void answer(Inquiry inquiry) {
    switch (inquiry.kind()) {
      case ONE_TIME_PASSWORD -> sendOneTimePassword.send(inquiry.claim(), inquiry.address());
      case ACCESS_KEY -> recoverAccessKey.recover(inquiry.claim(), inquiry.address());
    }
  }
}
