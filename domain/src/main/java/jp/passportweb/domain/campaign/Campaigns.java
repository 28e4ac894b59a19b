package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.paging.Paging;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import org.jspecify.annotations.Nullable;

/** Port: campaigns, their frozen certificates, and how far each is. */
public interface Campaigns {
  /** One more than the highest that was given. */
  int nextNumber();

  void add(Campaign campaign);

  Optional<Campaign> byId(UUID id);

  /** The latest first. */
  List<Campaign> latest(int atMost);

  /** Those that were started and are not ended. */
  List<Campaign> running();

  /** Stores what its steps change; false, and nothing stored, when the row changed meanwhile. */
  boolean update(Campaign campaign);

  /** Its certificates from now on, whatever the selection would find later. */
  void freeze(UUID campaign, List<IssuedCertificate> certificates);

  CampaignProgress progress(UUID campaign);

  /** Its holders, those with the most certificates first. */
  Holders holders(UUID campaign, CampaignHolder.@Nullable Standing standing, int page, int size);

  /** One holder, where the account is one. */
  Optional<CampaignHolder> holder(UUID campaign, AccountId account);

  /** A notice begins; whom it tells is asked for holder by holder. */
  void beginRound(UUID campaign, int number, Decision begun);

  CampaignRounds rounds(UUID campaign);

  /**
   * Holders that a notice has not told yet, taken so that no other node tells them: of the first
   * all of them, of a later one who has certificates that are neither replaced nor revoked.
   */
  List<Untold> untold(UUID campaign, int round, int atMost);

  /** Marks a holder as told; its link is opened by this token. */
  void told(UUID campaign, AccountId account, String token, CampaignHolder.Telling telling);

  /** The holder's certificates in it. */
  List<RecordId> certificates(UUID campaign, AccountId account);

  /** Those of them that are neither replaced nor revoked. */
  List<RecordId> left(UUID campaign, AccountId account);

  /**
   * Hands on its certificates, those of one holder together, with what became of each.
   *
   * @param standing of the holders; null for all
   */
  void each(
      UUID campaign,
      CampaignHolder.@Nullable Standing standing,
      int atMost,
      Consumer<CampaignCertificate> reader);

  /** Notes that somebody opened a link; nothing where nobody was sent it. */
  Optional<AccountId> opened(String token, Instant at);

  /** Those that still count and are in the scope, the rows locked until the transaction ends. */
  List<RecordId> toRevoke(UUID campaign, RevocationScope scope, int atMost);

  int countToRevoke(UUID campaign, RevocationScope scope);

  /** Marks one as worked off; in a dry run as one that would have been revoked. */
  void done(UUID campaign, RecordId record, Instant at);

  /** ACC-7: a single certificate that the office asks to be replaced. */
  void invite(ReissueInvitation invitation);

  /** Those for a record, the latest first. */
  List<ReissueInvitation> invitations(RecordId record);

  /** Whether a campaign that runs, and is no dry run, or an invitation asks for its replacement. */
  boolean asksToReplace(RecordId record);

  /** When the last dry run ended. */
  Optional<Instant> lastDryRun();

  /**
   * A holder that is to be told.
   *
   * @param token of the mails before, which stays; null before the first
   */
  record Untold(AccountId account, @Nullable String token) {}

  /**
   * One page of holders.
   *
   * @param total holders on all pages
   * @param certificates that these hold
   */
  record Holders(List<CampaignHolder> rows, int page, int size, int total, int certificates) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
