package jp.passportweb.web.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.portal.ListServers.Server;
import jp.passportweb.domain.applicationrecord.ListedStanding;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.applicationrecord.ServerDue;
import jp.passportweb.domain.applicationrecord.ServerStatus;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.recordstate.StateWords;
import org.jspecify.annotations.Nullable;

/** What a line of the list by server says (LST-1). */
public final class ServerWords {
  /** Days left from which on a line is marked as pressing, and as coming near. */
  public static final int PRESSING = 14;

  public static final int NEAR = 30;

  private ServerWords() {}

  /** A choice of the filter. */
  public static String status(Page page, ServerStatus status) {
    return switch (status) {
      case AWAITS_DOCUMENTS -> page.t("status.awaits-documents");
      case OPEN -> page.t("server.open");
      case ACCEPTED, IN_REVIEW, ISSUING, COMPLETED, REVOCATION_PENDING, REVOKED ->
          page.t("status." + status);
    };
  }

  /** A choice of the filter. */
  public static String due(Page page, ServerDue due) {
    return switch (due) {
      case PAST -> page.t("server.due.PAST");
      case DAYS_30 -> page.t("server.due.DAYS_30");
      case DAYS_90 -> page.t("server.due.DAYS_90");
      case FISCAL_YEAR ->
          page.t("server.due.FISCAL_YEAR", page.day(ServerDue.lastDayOfFiscalYear(page.today())));
    };
  }

  /** Of the line; null where nothing presses. */
  public static @Nullable String tone(Page page, Server server) {
    return switch (server.state()) {
      case RecordState.Valid(Validity validity) -> tone(page.daysUntil(validity.notAfter()));
      case RecordState.Terminated(Validity validity, LocalDate _) ->
          tone(page.daysUntil(validity.notAfter()));
      case RecordState.Expired _ -> "stop";
      case RecordState.AwaitsDocuments _,
          RecordState.AwaitsSigningRequest _,
          RecordState.AwaitsAnswer _,
          RecordState.AwaitsNames _ ->
          "wait";
      default -> null;
    };
  }

  private static @Nullable String tone(long days) {
    if (days <= PRESSING) {
      return "stop";
    }
    return days <= NEAR ? "wait" : null;
  }

  /** いまの証明書: when it ends, or ended. */
  public static String end(Page page, Server server) {
    RecordSummary row = server.current();
    Validity validity = row.certificateValidity();
    if (validity == null) {
      return page.t("server.no-certificate");
    }
    ListedStanding standing = Objects.requireNonNull(row.standing());
    Instant revoked = standing.revokedAt();
    if (revoked != null) {
      return page.t("server.revoked", page.time(revoked));
    }
    if (server.state() instanceof RecordState.RevocationRequested(Validity _, Instant due)
        && due != null) {
      return page.t("server.until", page.time(due));
    }
    return page.time(validity.notAfter());
  }

  /** What stands below the end: what it means. */
  public static String endNote(Page page, Server server) {
    Validity validity = server.current().certificateValidity();
    return switch (server.state()) {
      case RecordState.RevocationRequested _ ->
          page.t("status.REVOCATION_PENDING")
              + "　"
              + page.t("server.own-end", page.time(Objects.requireNonNull(validity).notAfter()));
      case RecordState state when state.isValid() ->
          page.t("server.left", page.daysUntil(Objects.requireNonNull(validity).notAfter()));
      case RecordState state -> StateWords.word(page, state);
    };
  }

  /** Days left of a certificate that counts; nothing where none does. */
  public static Optional<Long> left(Page page, Server server) {
    Validity validity = server.current().certificateValidity();
    boolean counts =
        server.state().isValid() && !(server.state() instanceof RecordState.RevocationRequested);
    return counts && validity != null
        ? Optional.of(page.daysUntil(validity.notAfter()))
        : Optional.empty();
  }

  /** How many days the certificate lasts in all. */
  public static long whole(Server server) {
    Validity validity = Objects.requireNonNull(server.current().certificateValidity());
    return Math.max(1, Duration.between(validity.notBefore(), validity.notAfter()).toDays());
  }

  /** 次のお手続き. */
  public static String next(Page page, Server server) {
    Optional<RecordSummary> open = open(server);
    if (open.isPresent()) {
      return open(page, open.get());
    }
    return switch (server.state()) {
      case RecordState.RevocationRequested _ -> page.t("server.next.call");
      case RecordState.ContractEnded _, RecordState.Cancelled _, RecordState.Refused _ ->
          page.t("server.next.none");
      default -> offered(page, server);
    };
  }

  private static String open(Page page, RecordSummary row) {
    if (row.awaitsDocuments()) {
      return page.t("server.next.documents");
    }
    return row.requestType() == RequestType.REVOCATION
        ? page.t("server.next.call")
        : page.t(
            "server.next.open",
            page.t("request-type." + row.requestType()),
            page.t("status." + row.status()),
            page.day(row.appliedAt()));
  }

  private static String offered(Page page, Server server) {
    if (begins(server).isPresent()) {
      return page.t(server.state().isValid() ? "server.next.before-end" : "server.next.after-end");
    }
    return Stream.of(RequestType.CONTINUATION, RequestType.RENEWAL)
        .flatMap(type -> later(page, server, type).stream())
        .findFirst()
        .orElseGet(() -> page.t("server.next.none"));
  }

  private static Optional<String> later(Page page, Server server, RequestType type) {
    return switch (server.allowed().refusalOf(type)) {
      case Refusal.NotBefore(LocalDate day) ->
          Optional.of(page.t("server.next.from", page.day(day), page.t("request-type." + type)));
      case Refusal.RenewsItself(LocalDate day) ->
          Optional.of(page.t("server.next.renews-itself", page.day(day)));
      case null, default -> Optional.empty();
    };
  }

  /** What can be asked for now, for the button. */
  public static Optional<RequestType> begins(Server server) {
    return Stream.of(RequestType.CONTINUATION, RequestType.RENEWAL)
        .filter(server.allowed().offered()::contains)
        .findFirst();
  }

  /** The request that the line waits for. */
  public static Optional<RecordSummary> open(Server server) {
    return server.records().stream().filter(row -> row.status().isOpen()).findFirst();
  }

  /** What stands below the contract's last day. */
  public static String contractNote(Page page, Server server) {
    ListedStanding standing = Objects.requireNonNull(server.current().standing());
    LocalDate until = standing.contractUntil();
    if (until == null) {
      return "";
    }
    boolean renewing =
        server.records().stream()
            .anyMatch(row -> row.requestType() == RequestType.RENEWAL && row.status().isOpen());
    if (renewing) {
      return page.t("server.renewal-received");
    }
    if (standing.terminated()) {
      return page.t("server.terminated");
    }
    boolean isOver =
        server.current().status() == RecordStatus.CONTRACT_ENDED || page.today().isAfter(until);
    return isOver
        ? page.t("status.CONTRACT_ENDED")
        : page.t("server.left", page.daysUntil(RecordFacts.beginOf(until)));
  }
}
