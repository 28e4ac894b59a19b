package jp.passportweb.domain.recordstate;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.recordstate.RecordFacts.CertificateFacts;
import jp.passportweb.domain.recordstate.RecordState.CertificateEnd;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/** The one function from what is known of a record to its state. */
public final class RecordStates {
  private RecordStates() {}

  public static RecordState of(RecordFacts facts, Instant now) {
    return switch (facts.status()) {
      case ACCEPTED -> waiting(facts, new RecordState.Received(facts.type()));
      case IN_REVIEW, AWAITING_APPROVAL -> waiting(facts, new RecordState.InReview(facts.type()));
      case ISSUING -> new RecordState.Issuing();
      case REFUSED -> new RecordState.Refused();
      case CANCELLED -> new RecordState.Cancelled();
      case COMPLETED, REVOCATION_PENDING, REVOKED, CONTRACT_ENDED -> concluded(facts, now);
    };
  }

  private static RecordState waiting(RecordFacts facts, RecordState otherwise) {
    return switch (facts.waiting()) {
      case FOR_NOTHING -> otherwise;
      case FOR_DOCUMENTS -> new RecordState.AwaitsDocuments();
      case FOR_SIGNING_REQUEST -> new RecordState.AwaitsSigningRequest();
      case FOR_ANSWER -> new RecordState.AwaitsAnswer();
      case FOR_NAMES -> new RecordState.AwaitsNames();
      case FOR_THE_OFFICE -> new RecordState.Stopped();
    };
  }

  private static RecordState concluded(RecordFacts facts, Instant now) {
    CertificateFacts certificate = facts.certificate();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    if (facts.isContractOver(today)) {
      return new RecordState.ContractEnded(until(facts.contract()), end(certificate, now));
    }
    if (certificate == null) {
      return new RecordState.Done(facts.type());
    }
    if (certificate.revokedAt() != null) {
      return new RecordState.Revoked(
          certificate.revokedAt(), certificate.superseded(), facts.contract());
    }
    return now.isAfter(certificate.validity().notAfter())
        ? expired(certificate, facts.contract())
        : valid(facts, certificate);
  }

  private static RecordState expired(
      CertificateFacts certificate, @Nullable ContractStanding contract) {
    return certificate.superseded()
        ? new RecordState.ExpiredSuperseded(certificate.validity())
        : new RecordState.Expired(certificate.validity(), contract);
  }

  private static RecordState valid(RecordFacts facts, CertificateFacts certificate) {
    if (facts.status() == RecordStatus.REVOCATION_PENDING) {
      return new RecordState.RevocationRequested(
          certificate.validity(), certificate.revocationDue());
    }
    if (certificate.revocationDue() != null) {
      return new RecordState.RevocationPlanned(certificate.validity(), certificate.revocationDue());
    }
    if (certificate.superseded()) {
      return new RecordState.Superseded(certificate.validity());
    }
    ContractStanding contract = facts.contract();
    return contract != null && contract.terminated()
        ? new RecordState.Terminated(certificate.validity(), contract.until())
        : new RecordState.Valid(certificate.validity());
  }

  private static @Nullable LocalDate until(@Nullable ContractStanding contract) {
    return contract == null ? null : contract.until();
  }

  /** Revoked, or expired; one that still counts ends with its contract in a moment. */
  private static @Nullable CertificateEnd end(@Nullable CertificateFacts certificate, Instant now) {
    if (certificate == null) {
      return null;
    }
    if (certificate.revokedAt() != null) {
      return new CertificateEnd.ByRevocation(certificate.revokedAt());
    }
    Instant notAfter = certificate.validity().notAfter();
    return now.isAfter(notAfter) ? new CertificateEnd.ByExpiry(notAfter) : null;
  }
}
