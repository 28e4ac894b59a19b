package jp.passportweb.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.passportweb.domain.audit.ChainLink;
import jp.passportweb.persistence.jooq.tables.records.AuditEventRecord;
import jp.passportweb.persistence.json.Json;

/**
 * How entries hang together: SHA-256 over a JSON array of number, previous hash, instant, actor,
 * action, subject and details, each as text in this order.
 */
final class Link {
  private Link() {}

  static String hash(AuditEventRecord row) {
    return sha256(
        Json.write(
            List.of(
                row.getEntry().toString(),
                row.getPreviousHash(),
                row.getHappenedAt().toString(),
                row.getActor(),
                row.getAct(),
                row.getSubject(),
                row.getDetails())));
  }

  /** Whether an entry is as it was written, and follows another. */
  static boolean fits(AuditEventRecord row, ChainLink after) {
    return row.getEntry() == after.entry() + 1
        && row.getPreviousHash().equals(after.hash())
        && row.getHash().equals(hash(row));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
