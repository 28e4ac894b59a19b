package jp.passportweb.persistence.applicationrecord;

import java.util.Objects;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;

/** The columns of what a record asks for. */
final class RequestColumns {
  private RequestColumns() {}

  static void fill(ApplicationRecordRecord row, Request request) {
    row.setRequestType(request.type().name());
    row.setBaseRecord(Optional.ofNullable(request.base()).map(RecordId::value).orElse(null));
    switch (request) {
      case Request.Reissue(RecordId _, PreviousCertificateFate fate, boolean compromised) -> {
        row.setPreviousFate(fate.name());
        row.setKeyCompromised(compromised);
      }
      case Request.Revocation(RecordId _, RevocationReason reason) ->
          row.setRevocationReason(reason.name());
      case Request.Termination(RecordId _, TerminationTime time) ->
          row.setTerminationTime(time.name());
      case Request.NewApplication _,
          Request.Renewal _,
          Request.Continuation _,
          Request.ContactChange _,
          Request.Cancellation _,
          Request.ServiceSwitch _ -> {}
    }
  }

  static Request read(ApplicationRecordRecord row) {
    return switch (RequestType.valueOf(row.getRequestType())) {
      case NEW -> new Request.NewApplication();
      case RENEWAL -> new Request.Renewal(base(row));
      case CONTINUATION -> new Request.Continuation(base(row));
      case REISSUE ->
          new Request.Reissue(
              base(row),
              PreviousCertificateFate.valueOf(row.getPreviousFate()),
              row.getKeyCompromised());
      case CONTACT_CHANGE -> new Request.ContactChange(base(row));
      case REVOCATION ->
          new Request.Revocation(base(row), RevocationReason.valueOf(row.getRevocationReason()));
      case TERMINATION ->
          new Request.Termination(base(row), TerminationTime.valueOf(row.getTerminationTime()));
      case CANCELLATION -> new Request.Cancellation(base(row));
      case SERVICE_SWITCH -> new Request.ServiceSwitch(base(row));
    };
  }

  private static RecordId base(ApplicationRecordRecord row) {
    return new RecordId(Objects.requireNonNull(row.getBaseRecord()));
  }
}
