package jp.passportweb.domain.request.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import org.jspecify.annotations.Nullable;

/**
 * A request being typed, kept from the first step on (APP-5).
 *
 * @param holder keyed hash of the browser's token, or of the account's id; nobody else sees it
 * @param base the record that it is made from; null for a new application
 * @param typed form fields as typed, valid or not
 * @param filled what its base said when the fields were filled with it; empty for a new application
 * @param submittedAs the record that it became; then it never changes again
 * @param version of the row, for optimistic updates
 */
public record Draft(
    DraftId id,
    String holder,
    RequestType type,
    @Nullable RecordId base,
    ServiceCode service,
    OfferingCode offering,
    @Nullable Consent consent,
    Map<String, String> typed,
    Map<String, String> filled,
    @Nullable RecordId submittedAs,
    Instant createdAt,
    Instant changedAt,
    long version) {

  /** How long a draft is kept after its last change, unless the setting says otherwise. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final String ACCOUNT = "account:";

  public Draft {
    typed = Map.copyOf(typed);
    filled = Map.copyOf(filled);
  }

  /** The holder of an account's drafts. */
  public static String holder(AccountId account) {
    return ACCOUNT + account.value();
  }

  /** Whether a holder is an account, not a browser. */
  public static boolean isAccount(String holder) {
    return holder.startsWith(ACCOUNT);
  }

  /** Whose account it is of; nothing for a browser's draft. */
  public Optional<AccountId> account() {
    return isAccount(holder)
        ? Optional.of(new AccountId(UUID.fromString(holder.substring(ACCOUNT.length()))))
        : Optional.empty();
  }

  public boolean isSubmitted() {
    return submittedAs != null;
  }

  /** When it is thrown away unless it changes before. */
  public Instant keptUntil() {
    return changedAt.plus(KEPT);
  }

  /** Whether its time is not over; afterwards it is gone, swept or not. */
  public boolean isKeptAt(Instant now) {
    return !now.isAfter(keptUntil());
  }

  /** Whether a person typed anything over what the base says. */
  public boolean isTouched() {
    return Stream.concat(typed.keySet().stream(), filled.keySet().stream())
        .anyMatch(field -> !typed.getOrDefault(field, "").equals(filled.getOrDefault(field, "")));
  }

  /**
   * With what the base says by now, field by field: only what the person typed over the earlier
   * text survives (APP-5). It is no change of the person's, so that it is kept no longer for it.
   */
  public Draft rebased(Map<String, String> saysNow) {
    Map<String, String> merged = new HashMap<>(typed);
    saysNow.forEach((field, text) -> {
      if (typed.getOrDefault(field, "").equals(filled.getOrDefault(field, ""))) {
        merged.put(field, text);
      }
    });
    return new Draft(
        id,
        holder,
        type,
        base,
        service,
        offering,
        consent,
        merged,
        saysNow,
        submittedAs,
        createdAt,
        changedAt,
        version);
  }

  public Draft choosing(ServiceCode newService, OfferingCode newOffering, Instant at) {
    @Nullable Consent kept = newService.equals(service) ? consent : null;
    return new Draft(
        id,
        holder,
        type,
        base,
        newService,
        newOffering,
        kept,
        typed,
        filled,
        submittedAs,
        createdAt,
        at,
        version);
  }

  public Draft agreeing(Consent newConsent, Instant at) {
    return new Draft(
        id,
        holder,
        type,
        base,
        service,
        offering,
        newConsent,
        typed,
        filled,
        submittedAs,
        createdAt,
        at,
        version);
  }

  /**
   * With these fields typed over the earlier ones, as far as any form asks them. A page that was
   * shown before the latest change knows less than the draft: its empty fields erase nothing.
   *
   * @param shownVersion of the draft when the page was made
   */
  public Draft typing(Map<String, String> fields, long shownVersion, Instant at) {
    Map<String, String> merged = new HashMap<>(typed);
    fields.forEach((field, text) -> {
      if (shownVersion == version || !text.isBlank()) {
        merged.put(field, text);
      }
    });
    return with(Step.allFields().kept(merged), at);
  }

  /**
   * As the page shows it back after a failed step: what is too long to be kept stands in it whole
   * (APP-6). Only {@link #typing} makes what is stored.
   */
  public Draft showing(Map<String, String> tooLong) {
    Map<String, String> shown = new HashMap<>(typed);
    shown.putAll(tooLong);
    return with(shown, changedAt);
  }

  private Draft with(Map<String, String> fields, Instant at) {
    return new Draft(
        id,
        holder,
        type,
        base,
        service,
        offering,
        consent,
        fields,
        filled,
        submittedAs,
        createdAt,
        at,
        version);
  }

  /** Whether it says the same: then there is nothing to store. */
  public boolean saysAs(Draft other) {
    return service.equals(other.service)
        && offering.equals(other.offering)
        && Objects.equals(consent, other.consent)
        && typed.equals(other.typed)
        && filled.equals(other.filled)
        && Objects.equals(submittedAs, other.submittedAs);
  }

  public Draft submitted(RecordId record, Instant at) {
    return new Draft(
        id, holder, type, base, service, offering, consent, typed, filled, record, createdAt, at,
        version);
  }
}
