package jp.passportweb.domain.review;

import java.time.LocalDate;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;

/**
 * A call of an earlier record that is good for this one.
 *
 * @param until the last day on which it may be used
 */
public record GoodCall(TelephoneConfirmation call, ReceiptNumber from, LocalDate until) {}
