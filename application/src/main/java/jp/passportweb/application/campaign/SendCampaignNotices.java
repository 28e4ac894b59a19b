package jp.passportweb.application.campaign;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRound;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.notice.Notice;

/**
 * Tells the holders of campaigns, each once in each round, some in each transaction: what a crash
 * leaves is told when it runs again. A dry run goes the same way and mails nobody.
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
      int round = transactions.read(() -> desk.campaigns.rounds(campaign.id()).latest());
      int some = BATCH;
      while (some > 0) {
        some = transactions.run(() -> some(campaign, round));
        told += some;
      }
    }
    return told;
  }

  private int some(Campaign campaign, int round) {
    List<Campaigns.Untold> untold = desk.campaigns.untold(campaign.id(), round, BATCH);
    Instant now = desk.now();
    untold.forEach(holder -> tell(campaign, round, holder, now));
    if (!untold.isEmpty()) {
      desk.note(
          campaign,
          "system",
          "campaign.told",
          Map.of(
              "round", String.valueOf(round),
              "accounts", String.valueOf(untold.size())),
          now);
    }
    return untold.size();
  }

  /** The token stays from the first mail on: every mail's address works. */
  private void tell(Campaign campaign, int round, Campaigns.Untold holder, Instant now) {
    AccountId account = holder.account();
    List<RecordId> named =
        round == CampaignRound.FIRST
            ? desk.campaigns.certificates(campaign.id(), account)
            : desk.campaigns.left(campaign.id(), account);
    String token = Optional.ofNullable(holder.token()).orElseGet(this::token);
    List<Notice> mails = letters.of(campaign, round, named, token);
    if (!campaign.dryRun()) {
      mails.forEach(mail -> postOffice.post(mail, now));
    }
    desk.campaigns.told(
        campaign.id(), account, token, new CampaignHolder.Telling(round, now, mails.size()));
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
