package jp.passportweb.domain.contact;

/** How 事務担当者 receives the invoice. */
public enum InvoiceDelivery {
  ELECTRONIC,
  PAPER
}
