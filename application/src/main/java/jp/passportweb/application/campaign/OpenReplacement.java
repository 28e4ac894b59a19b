package jp.passportweb.application.campaign;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;

/** Somebody opened the link of a campaign's mail, which leads to the customer's own page. */
@Assembled
public final class OpenReplacement {
  private final CampaignDesk desk;
  private final Transactions transactions;

  public OpenReplacement(CampaignDesk desk, Transactions transactions) {
    this.desk = desk;
    this.transactions = transactions;
  }

  /** Nothing where there is no such link. */
  public Optional<AccountId> open(String token) {
    return token.matches("[0-9a-f]{32}")
        ? transactions.run(() -> desk.campaigns.opened(token, desk.now()))
        : Optional.empty();
  }
}
