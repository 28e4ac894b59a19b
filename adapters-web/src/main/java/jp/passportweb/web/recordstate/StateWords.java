package jp.passportweb.web.recordstate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordState.CertificateEnd;
import jp.passportweb.domain.recordstate.RecordStates;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Tone, badges and sentence of a record's state (design, table of states). */
public final class StateWords {
  private StateWords() {}

  /** What stands beside the status, where the certificate's state differs from it. */
  public record Badge(String tone, String text) {}

  /** Of a row of an account's list. */
  public static RecordState of(Page page, RecordSummary row, Catalog catalog) {
    return RecordStates.of(
        RecordFacts.of(row, catalog.offeringOf(row.service(), row.offering()).type()), page.now());
  }

  /** Of the card: the more urgent one of record and certificate. */
  public static String tone(RecordState state) {
    return switch (state) {
      case RecordState.Received _,
          RecordState.InReview _,
          RecordState.Stopped _,
          RecordState.Issuing _,
          RecordState.Terminated _ ->
          "info";
      case RecordState.AwaitsDocuments _,
          RecordState.AwaitsAnswer _,
          RecordState.AwaitsNames _,
          RecordState.RevocationPlanned _ ->
          "wait";
      case RecordState.AwaitsSigningRequest _,
          RecordState.Refused _,
          RecordState.RevocationRequested _,
          RecordState.Expired _ ->
          "stop";
      case RecordState.Done _, RecordState.Valid _ -> "ok";
      case RecordState.Cancelled _,
          RecordState.Superseded _,
          RecordState.Revoked _,
          RecordState.ExpiredSuperseded _,
          RecordState.ContractEnded _ ->
          "none";
    };
  }

  public static List<Badge> badges(Page page, RecordState state) {
    List<Badge> badges = new ArrayList<>();
    badge(page, state).ifPresent(badges::add);
    if (isTerminated(state)) {
      badges.add(new Badge("none", page.t("state.badge.terminated")));
    }
    return List.copyOf(badges);
  }

  private static Optional<Badge> badge(Page page, RecordState state) {
    return switch (state) {
      case RecordState.AwaitsSigningRequest _ ->
          Optional.of(new Badge("stop", page.t("state.badge.stopped")));
      case RecordState.AwaitsAnswer _ ->
          Optional.of(new Badge("wait", page.t("state.badge.answer")));
      case RecordState.AwaitsNames _ -> Optional.of(new Badge("wait", page.t("state.badge.names")));
      case RecordState.RevocationPlanned(Validity _, Instant due) ->
          Optional.of(new Badge("wait", page.t("state.badge.planned", page.monthDay(due))));
      case RecordState.Superseded _ ->
          Optional.of(new Badge("none", page.t("state.badge.superseded")));
      case RecordState.Expired _ -> Optional.of(new Badge("stop", page.t("state.badge.expired")));
      case RecordState.ExpiredSuperseded _ ->
          Optional.of(new Badge("none", page.t("state.badge.expired")));
      case RecordState.Received _,
          RecordState.AwaitsDocuments _,
          RecordState.InReview _,
          RecordState.Stopped _,
          RecordState.Issuing _,
          RecordState.Refused _,
          RecordState.Cancelled _,
          RecordState.Done _,
          RecordState.Valid _,
          RecordState.Terminated _,
          RecordState.RevocationRequested _,
          RecordState.Revoked _,
          RecordState.ContractEnded _ ->
          Optional.empty();
    };
  }

  private static boolean isTerminated(RecordState state) {
    return switch (state) {
      case RecordState.Terminated _ -> true;
      case RecordState.Expired(Validity _, ContractStanding contract) -> isTerminated(contract);
      case RecordState.Revoked(Instant _, boolean superseded, ContractStanding contract) ->
          !superseded && isTerminated(contract);
      default -> false;
    };
  }

  private static boolean isTerminated(@Nullable ContractStanding contract) {
    return contract != null && contract.terminated();
  }

  public static String sentence(Page page, RecordState state) {
    return switch (state) {
      case RecordState.Received(RequestType type) ->
          page.t(
              type == RequestType.REVOCATION
                  ? "portal.status.REVOCATION_PENDING"
                  : "portal.status.ACCEPTED");
      case RecordState.AwaitsDocuments _ -> page.t("portal.status.ACCEPTED.documents");
      case RecordState.AwaitsSigningRequest _ -> page.t("portal.status.signing-request");
      case RecordState.AwaitsAnswer _ -> page.t("state.awaits-answer");
      case RecordState.AwaitsNames _ -> page.t("state.awaits-names");
      case RecordState.InReview(RequestType type) ->
          page.t(
              type == RequestType.REVOCATION
                  ? "portal.status.REVOCATION_PENDING"
                  : "portal.status.IN_REVIEW");
      case RecordState.Stopped _ -> page.t("state.stopped");
      case RecordState.Issuing _ -> page.t("portal.status.ISSUING");
      case RecordState.Refused _ -> page.t("portal.status.REFUSED");
      case RecordState.Cancelled _ -> page.t("state.cancelled");
      case RecordState.Done _ -> page.t("portal.status.COMPLETED");
      case RecordState.Valid(Validity validity) -> ends(page, "state.valid", validity.notAfter());
      case RecordState.Terminated(Validity validity, var until) ->
          page.t("state.terminated", page.day(until))
              + ends(page, "state.usable", validity.notAfter());
      case RecordState.RevocationPlanned(Validity _, Instant due) ->
          ends(page, "state.planned", due);
      case RecordState.Superseded(Validity validity) ->
          ends(page, "state.superseded", validity.notAfter());
      case RecordState.RevocationRequested(Validity _, Instant due) -> requested(page, due);
      case RecordState.Revoked(Instant at, boolean _, ContractStanding _) ->
          page.t("state.revoked", page.time(at));
      case RecordState.Expired(Validity validity, ContractStanding _) ->
          page.t("state.expired", page.time(validity.notAfter()));
      case RecordState.ExpiredSuperseded(Validity validity) ->
          page.t("state.expired-superseded", page.time(validity.notAfter()));
      case RecordState.ContractEnded ended -> ended(page, ended);
    };
  }

  private static String ends(Page page, String key, Instant end) {
    return page.t(key, page.time(end), String.valueOf(page.daysUntil(end)));
  }

  private static String requested(Page page, @Nullable Instant due) {
    String call = page.t("portal.status.REVOCATION_PENDING");
    return due == null ? call : call + page.t("state.requested", page.time(due));
  }

  private static String ended(Page page, RecordState.ContractEnded ended) {
    String contract =
        ended.until() == null
            ? page.t("portal.status.CONTRACT_ENDED")
            : page.t("state.ended", page.day(ended.until()));
    return switch (ended.certificateEnd()) {
      case null -> contract;
      case CertificateEnd.ByExpiry(Instant at) ->
          contract + page.t("state.ended.expired", page.time(at));
      case CertificateEnd.ByRevocation(Instant at) ->
          contract + page.t("state.ended.revoked", page.time(at));
    };
  }

  /** What is not possible, with its reason; null where that goes without saying. */
  public static @Nullable String not(Page page, RecordState state) {
    return switch (state) {
      case RecordState.AwaitsSigningRequest _ -> page.t("state.not.signing-request");
      case RecordState.RevocationPlanned _ -> page.t("state.not.planned");
      case RecordState.Expired _, RecordState.ExpiredSuperseded _ -> page.t("state.not.expired");
      case RecordState.Terminated _ -> page.t("state.not.terminated");
      case RecordState.Revoked _ -> page.t("state.not.revoked");
      case RecordState.Cancelled _ -> page.t("state.not.cancelled");
      default -> null;
    };
  }

  /** The certificate's state in a word, for files; nothing where there is none. */
  public static String word(Page page, RecordState state) {
    return switch (state) {
      case RecordState.Valid _, RecordState.Terminated _ -> page.t("state.word.valid");
      case RecordState.RevocationPlanned(Validity _, Instant due) ->
          page.t("state.badge.planned", page.day(due));
      case RecordState.Superseded _ -> page.t("state.badge.superseded");
      case RecordState.RevocationRequested _ -> page.t("status.REVOCATION_PENDING");
      case RecordState.Revoked _ -> page.t("status.REVOKED");
      case RecordState.Expired _, RecordState.ExpiredSuperseded _ -> page.t("state.word.expired");
      case RecordState.ContractEnded _ -> page.t("status.CONTRACT_ENDED");
      default -> "";
    };
  }
}
