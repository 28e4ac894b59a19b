package jp.passportweb.persistence.transparency;

import static jp.passportweb.persistence.jooq.Tables.PRECERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.SIGNED_TIMESTAMP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogId;
import jp.passportweb.domain.transparency.Precertificate;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.persistence.jooq.tables.records.PrecertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.SignedTimestampRecord;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Rows of {@code precertificate} with those of {@code signed_timestamp}. */
final class PrecertificateRow {
  private PrecertificateRow() {}

  static PrecertificateRecord of(Precertificate precertificate) {
    PrecertificateRecord row = new PrecertificateRecord();
    row.setAuthority(precertificate.authority());
    row.setSerial(precertificate.serial().hex());
    row.setRecordId(precertificate.record().value());
    row.setCertificate(precertificate.certificate().bytes());
    row.setSignedAt(precertificate.signedAt());
    row.setTries(precertificate.rounds().tries());
    row.setNextTry(precertificate.rounds().next());
    row.setSaid(precertificate.rounds().said());
    return row;
  }

  static List<SignedTimestampRecord> timestamps(Precertificate precertificate) {
    List<SignedTimestampRecord> rows = new ArrayList<>();
    for (SignedTimestamp timestamp : precertificate.promised()) {
      SignedTimestampRecord row = new SignedTimestampRecord();
      row.setAuthority(precertificate.authority());
      row.setSerial(precertificate.serial().hex());
      row.setLogId(timestamp.log().hex());
      row.setPlace(rows.size());
      row.setPromisedAt(timestamp.at());
      row.setExtensions(timestamp.extensions());
      row.setSignature(timestamp.signature());
      rows.add(row);
    }
    return rows;
  }

  /** The names of the logs whose timestamps are embedded; null while that is not fixed. */
  static @Nullable String embedded(Precertificate precertificate) {
    return precertificate.isSettled()
        ? precertificate.embedded().stream()
            .map(timestamp -> timestamp.log().hex())
            .collect(Collectors.joining(" "))
        : null;
  }

  /** Of one precertificate and all its timestamps. */
  static Precertificate precertificate(Result<? extends Record> rows) {
    PrecertificateRecord row = rows.getFirst().into(PRECERTIFICATE);
    List<SignedTimestamp> promised =
        rows.stream()
            .filter(joined -> joined.get(SIGNED_TIMESTAMP.LOG_ID) != null)
            .map(joined -> timestamp(joined.into(SIGNED_TIMESTAMP)))
            .toList();
    return new Precertificate(
        row.getAuthority(),
        SerialNumber.ofHex(row.getSerial()),
        new RecordId(row.getRecordId()),
        Der.of(row.getCertificate()),
        row.getSignedAt(),
        promised,
        embedded(row.getEmbedded(), promised),
        new Precertificate.Rounds(row.getTries(), row.getNextTry(), row.getSaid()));
  }

  private static List<SignedTimestamp> embedded(
      @Nullable String named, List<SignedTimestamp> promised) {
    Stream<String> logs = named == null ? Stream.empty() : Arrays.stream(named.split(" ", -1));
    return logs.flatMap(log -> promised.stream().filter(one -> one.log().hex().equals(log)))
        .toList();
  }

  private static SignedTimestamp timestamp(SignedTimestampRecord row) {
    return new SignedTimestamp(
        new LogId(row.getLogId()), row.getPromisedAt(), row.getExtensions(), row.getSignature());
  }
}
