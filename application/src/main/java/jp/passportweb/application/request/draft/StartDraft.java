package jp.passportweb.application.request.draft;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/** Begins an application: from here on everything typed is kept (APP-5). */
@Assembled
public final class StartDraft {
  private final Drafts drafts;
  private final InstantSource clock;

  public StartDraft(Drafts drafts, InstantSource clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Makes a new draft.
   *
   * @param holder who alone will see it
   */
  public Draft start(String holder, ServiceCode service, OfferingCode offering) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            holder,
            RequestType.NEW,
            null,
            service,
            offering,
            null,
            Map.of(),
            null,
            now,
            now,
            0);
    drafts.add(draft);
    return draft;
  }
}
