package jp.passportweb.domain.request;

import java.time.LocalDate;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;

/** Why a request is not offered for a record now. It carries data; the words are the reader's. */
public sealed interface Refusal {
  /** Records of this kind do not lead to it (SEL-2). */
  record NotFromThisKind(RequestType kind) implements Refusal {}

  /** The record is not in a status that leads to it. */
  record NotInThisStatus(RecordStatus status) implements Refusal {}

  /** It is offered from this day on. */
  record NotBefore(LocalDate firstDay) implements Refusal {}

  /** It was offered until this day. */
  record NotAfter(LocalDate lastDay) implements Refusal {}

  /** EV: the contract's certificate was reissued before (REI-2). */
  record OnlyOnce() implements Refusal {}

  /** The same, or what excludes it, was asked for and is not done yet, or was done. */
  record AlreadyRequested(RequestType what, ReceiptNumber receipt) implements Refusal {}

  /** A later record holds the certificate that is in use now. */
  record Superseded(ReceiptNumber by) implements Refusal {}

  /** The contract's last day is over. */
  record ContractOver(LocalDate lastDay) implements Refusal {}

  /** The contract was terminated and ends on this day (TER-1). */
  record Terminated(LocalDate lastDay) implements Refusal {}

  /** The contract renews itself on this day (AUT-1). */
  record RenewsItself(LocalDate on) implements Refusal {}

  /** The certificate lasts as long as the contract. */
  record CoversTheContract(LocalDate lastDay) implements Refusal {}

  /** The certificate has expired. */
  record Expired(LocalDate lastDay) implements Refusal {}

  /** The certificate is revoked. */
  record Revoked() implements Refusal {}

  /** Once accepted, it cannot be withdrawn (REV-2). */
  record CannotBeWithdrawn() implements Refusal {}
}
