package jp.passportweb.domain.download;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: when the certificate of a record was downloaded first (DWN-1, SRC-1). */
public interface Downloads {
  /** Notes a download; the first one stays. */
  void recorded(RecordId record, Instant at);

  Optional<Instant> firstOf(RecordId record);
}
