package jp.passportweb.application.request.draft;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.Drafts;

/**
 * Begins a new application: from here on everything typed is kept (APP-5), for so many at once as
 * anybody needs (APP-6).
 */
@Assembled
public final class StartDraft {
  private final Drafts drafts;
  private final DraftLimits limits;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public StartDraft(
      Drafts drafts,
      DraftLimits limits,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.drafts = drafts;
    this.limits = limits;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It goes on with this draft. */
    record Started(Draft draft) implements Outcome {}

    /** As many are kept as may be; nothing was made. */
    record TooMany(DraftLimits.Reached reached) implements Outcome {}
  }

  /**
   * For a browser without an account.
   *
   * @param holder who alone will see it
   * @param address of the network where the browser is
   */
  public Outcome forVisit(
      String holder, String address, ServiceCode service, OfferingCode offering) {
    Draft draft = fresh(holder, service, offering);
    String origin = key.digest("draft-origin", address);
    return transactions.run(() ->
        started(
            draft,
            limits.ofVisit(drafts, holder, origin, draft.createdAt()),
            () -> drafts.addFrom(origin, draft)));
  }

  /** For an account. */
  public Outcome forAccount(String holder, ServiceCode service, OfferingCode offering) {
    Draft draft = fresh(holder, service, offering);
    return transactions.run(
        () -> started(draft, limits.ofAccount(drafts, holder), () -> drafts.add(draft)));
  }

  private static Outcome started(
      Draft draft, Optional<DraftLimits.Reached> reached, Runnable addition) {
    if (reached.isPresent()) {
      return new Outcome.TooMany(reached.get());
    }
    addition.run();
    return new Outcome.Started(draft);
  }

  private Draft fresh(String holder, ServiceCode service, OfferingCode offering) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Draft(
        new DraftId(UUID.randomUUID()),
        holder,
        RequestType.NEW,
        null,
        service,
        offering,
        null,
        Map.of(),
        Map.of(),
        null,
        now,
        now,
        0);
  }
}
