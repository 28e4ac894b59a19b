package jp.passportweb.domain.certificate;

import java.time.Instant;
import jp.passportweb.domain.signingrequest.Der;

/** An OCSP response. */
public sealed interface StatusAnswer {
  /** DER OCSPResponse. */
  Der response();

  /** Signed; it counts for a while and may be kept that long at most. */
  record Signed(Der response, Instant thisUpdate, Instant nextUpdate) implements StatusAnswer {}

  /** An unsigned error; it counts for this question alone. */
  record Refused(Der response) implements StatusAnswer {}
}
