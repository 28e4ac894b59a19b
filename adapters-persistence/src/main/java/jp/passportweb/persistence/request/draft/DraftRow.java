package jp.passportweb.persistence.request.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** A row of {@code draft}. Micronaut does not see that an array's type may be null. */
@MappedEntity("draft")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record DraftRow(
    @Id UUID id,
    String holder,
    String requestType,
    @Nullable UUID baseRecord,
    String service,
    String offering,
    @io.micronaut.core.annotation.Nullable byte @Nullable [] consentSealed,
    byte[] typedSealed,
    @io.micronaut.core.annotation.Nullable byte @Nullable [] filledSealed,
    @Nullable UUID submittedAs,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static DraftRow of(Draft draft, InstallationKey key) {
    Consent consent = draft.consent();
    RecordId submitted = draft.submittedAs();
    return new DraftRow(
        draft.id().value(),
        draft.holder(),
        draft.type().name(),
        Optional.ofNullable(draft.base()).map(RecordId::value).orElse(null),
        draft.service().text(),
        draft.offering().text(),
        consent == null ? null : key.sealText(Json.write(ConsentJson.of(consent))),
        key.sealText(Json.write(draft.typed())),
        draft.filled().isEmpty() ? null : key.sealText(Json.write(draft.filled())),
        submitted == null ? null : submitted.value(),
        Micros.of(draft.createdAt()),
        Micros.of(draft.changedAt()),
        draft.version());
  }

  Draft draft(InstallationKey key) {
    return new Draft(
        new DraftId(id),
        holder,
        RequestType.valueOf(requestType),
        Optional.ofNullable(baseRecord).map(RecordId::new).orElse(null),
        new ServiceCode(service),
        new OfferingCode(offering),
        consent(key),
        Json.readMap(key.openText(typedSealed)),
        filledSealed == null ? Map.of() : Json.readMap(key.openText(filledSealed)),
        Optional.ofNullable(submittedAs).map(RecordId::new).orElse(null),
        createdAt,
        changedAt,
        version);
  }

  private @Nullable Consent consent(InstallationKey key) {
    return consentSealed == null
        ? null
        : Json.read(key.openText(consentSealed), ConsentJson.class).consent();
  }
}
