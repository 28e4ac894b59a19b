package jp.passportweb.domain.recordstate;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands at a moment, its certificate and its contract included. Sentence, tone,
 * badges, band, next act and download are made of this one value on every screen.
 */
public sealed interface RecordState {

  /** The application is received; nothing is awaited from the applicant. */
  record Received(RequestType type) implements RecordState {}

  /** LST-3: documents are to be handed in. */
  record AwaitsDocuments() implements RecordState {}

  /** LINT-1: the key cannot be certified, another CSR is to be handed in. */
  record AwaitsSigningRequest() implements RecordState {}

  /** CNV-2: a question of the office is to be answered. */
  record AwaitsAnswer() implements RecordState {}

  /** LINT-1: a name is to be proven, or its CAA records to be mended, before it is issued. */
  record AwaitsNames() implements RecordState {}

  /** It is examined, or awaits its approval. */
  record InReview(RequestType type) implements RecordState {}

  /** LINT-1: the issuance was stopped, and the office looks at it again. */
  record Stopped() implements RecordState {}

  /** The certificate is being issued. */
  record Issuing() implements RecordState {}

  /** It was not accepted. */
  record Refused() implements RecordState {}

  /** CAN-1: it was withdrawn before anything was issued. */
  record Cancelled() implements RecordState {}

  /** A request without a certificate of its own is done. */
  record Done(RequestType type) implements RecordState {}

  /** The certificate counts, and the contract goes on. */
  record Valid(Validity validity) implements RecordState {}

  /** TER-1: the certificate counts, and the contract ends on its last day. */
  record Terminated(Validity validity, LocalDate contractUntil) implements RecordState {}

  /**
   * REI-3 「後日失効する」: the certificate counts until then, and another took its place.
   *
   * @param due when it is revoked
   */
  record RevocationPlanned(Validity validity, Instant due) implements RecordState {}

  /** The certificate counts, but another took its place. */
  record Superseded(Validity validity) implements RecordState {}

  /**
   * REV-1: its revocation is applied for.
   *
   * @param due by when it is revoked (BR 4.9.1.1)
   */
  record RevocationRequested(Validity validity, @Nullable Instant due) implements RecordState {}

  /**
   * The certificate counts no more.
   *
   * @param superseded whether another took its place
   * @param contract that runs on
   */
  record Revoked(Instant at, boolean superseded, @Nullable ContractStanding contract)
      implements RecordState {}

  /** The certificate has expired; the contract goes on. */
  record Expired(Validity validity, @Nullable ContractStanding contract) implements RecordState {}

  /** The certificate has expired, and another took its place. */
  record ExpiredSuperseded(Validity validity) implements RecordState {}

  /**
   * The contract is over.
   *
   * @param until its last day
   * @param certificateEnd when the record's certificate ended, if it had one
   */
  record ContractEnded(@Nullable LocalDate until, @Nullable CertificateEnd certificateEnd)
      implements RecordState {}

  /** How a certificate came to its end. */
  sealed interface CertificateEnd {
    Instant at();

    record ByExpiry(Instant at) implements CertificateEnd {}

    record ByRevocation(Instant at) implements CertificateEnd {}
  }

  /** Whether the certificate counts now. */
  default boolean isValid() {
    return switch (this) {
      case Valid _, Terminated _, RevocationPlanned _, Superseded _, RevocationRequested _ -> true;
      case Received _,
          AwaitsDocuments _,
          AwaitsSigningRequest _,
          AwaitsAnswer _,
          AwaitsNames _,
          InReview _,
          Stopped _,
          Issuing _,
          Refused _,
          Cancelled _,
          Done _,
          Revoked _,
          Expired _,
          ExpiredSuperseded _,
          ContractEnded _ ->
          false;
    };
  }

  /**
   * DWN-1: whether the certificate can be downloaded: it counts, and is not on its way to be
   * revoked for the one that took its place.
   */
  default boolean offersDownload() {
    return isValid() && !(this instanceof RevocationPlanned);
  }
}
