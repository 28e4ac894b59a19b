package jp.passportweb.domain.request.reissue;

import java.time.LocalDate;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * 「後日失効する」: the previous certificate counts until it is due (REI-3).
 *
 * @param previous the record whose certificate is revoked
 * @param reissue the record whose certificate took its place
 * @param dueOn the day on which it is revoked, Asia/Tokyo
 */
public record DeferredRevocation(RecordId previous, RecordId reissue, LocalDate dueOn) {}
