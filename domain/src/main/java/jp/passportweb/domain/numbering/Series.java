package jp.passportweb.domain.numbering;

/** What is numbered. */
public enum Series {
  /** {@link jp.passportweb.domain.contract.ContractCode}. */
  CONTRACT_CODE,
  /** {@link jp.passportweb.domain.applicationrecord.ReceiptNumber}. */
  RECEIPT_NUMBER
}
