package jp.passportweb.application.campaign;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.notice.Notice;

/**
 * Tells the holders of campaigns, each once, some in each transaction: what a crash leaves is told
 * in the next round. A dry run goes the same way and mails nobody.
 */
@Assembled
public final class SendCampaignNotices {
  private static final int BATCH = 20;
  private static final int TOKEN_BYTES = 16;

  private final CampaignDesk desk;
  private final CampaignLetters letters;
  private final PostOffice postOffice;
  private final Transactions transactions;
  private final SecureRandom random;

  public SendCampaignNotices(
      CampaignDesk desk,
      CampaignLetters letters,
      PostOffice postOffice,
      Transactions transactions,
      SecureRandom random) {
    this.desk = desk;
    this.letters = letters;
    this.postOffice = postOffice;
    this.transactions = transactions;
    this.random = random;
  }

  /** Goes on until nobody is left to be told; returns how many accounts were. */
  public int sendDue() {
    int told = 0;
    for (Campaign campaign : transactions.read(() -> desk.campaigns.running())) {
      int some = BATCH;
      while (some > 0) {
        some = transactions.run(() -> some(campaign));
        told += some;
      }
    }
    return told;
  }

  private int some(Campaign campaign) {
    List<AccountId> untold = desk.campaigns.untold(campaign.id(), BATCH);
    Instant now = desk.now();
    untold.forEach(account -> tell(campaign, account, now));
    if (!untold.isEmpty()) {
      desk.note(
          campaign,
          "system",
          "campaign.told",
          Map.of("accounts", String.valueOf(untold.size())),
          now);
    }
    return untold.size();
  }

  private void tell(Campaign campaign, AccountId account, Instant now) {
    List<RecordId> held = desk.campaigns.certificates(campaign.id(), account);
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    List<Notice> mails = letters.of(campaign, held, token);
    if (!campaign.dryRun()) {
      mails.forEach(mail -> postOffice.post(mail, now));
    }
    desk.campaigns.told(campaign.id(), account, token, mails.size(), now);
  }
}
