package jp.passportweb.application.practicezone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.practicezone.PracticeZone;
import jp.passportweb.domain.practicezone.PracticeZones;

/** The evaluation's practice network, and what is asked for in it. A production has none. */
@Assembled
public final class ShowPracticeZone {
  /** Later than anything is due. */
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final int MOST = 200;

  private final Optional<PracticeZones> zones;
  private final Authorizations authorizations;
  private final Transactions transactions;

  public ShowPracticeZone(
      Optional<PracticeZones> zones, Authorizations authorizations, Transactions transactions) {
    this.zones = zones;
    this.authorizations = authorizations;
    this.transactions = transactions;
  }

  /** What stands there, and what is asked for. */
  public record Practice(PracticeZone zone, List<PendingAuthorization> asked) {}

  public Optional<Practice> show() {
    return zones.map(found -> new Practice(found.now(), asked()));
  }

  /** Whatever any account has yet to prove. */
  List<PendingAuthorization> asked() {
    return transactions.run(() -> authorizations.due(EVER, MOST));
  }
}
