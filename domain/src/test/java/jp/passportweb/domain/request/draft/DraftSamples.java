package jp.passportweb.domain.request.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;

/** Drafts for tests. */
public final class DraftSamples {
  private DraftSamples() {}

  /** A draft of SR 3.0 with one field typed. */
  public static Draft draft(String holder, Instant at) {
    return new Draft(
        new DraftId(UUID.randomUUID()),
        holder,
        RequestType.NEW,
        null,
        new ServiceCode("SR30"),
        new OfferingCode("SR30-1Y"),
        null,
        Map.of("organization.name", "株式会社 \"原宿\""),
        Map.of(),
        null,
        at,
        at,
        0);
  }
}
