package jp.passportweb.web.audit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import jp.passportweb.application.audit.TrailProof;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.InclusionProof;

/** How proofs are written (docs/audit-trail.md). */
final class ProofFile {
  private ProofFile() {}

  /** A file that needs nothing beside it but the key, which is known from elsewhere. */
  static String of(TrailProof proof) {
    return "{\n  \"format\": \"passport-for-web/trail-proof/1\",\n  "
        + event(proof.event())
        + ",\n  "
        + inclusion(proof.inclusion())
        + ",\n  \"checkpoint\": "
        + quoted(proof.checkpoint().note().whole())
        + ",\n  \"key\": "
        + quoted(proof.key().text())
        + "\n}\n";
  }

  /** The event as the bytes that are hashed, in a string. */
  static String event(TrailEvent event) {
    return "\"event\": " + quoted(new String(event.content(), StandardCharsets.UTF_8));
  }

  static String inclusion(InclusionProof proof) {
    return "\"place\": "
        + proof.place()
        + ", \"size\": "
        + proof.size()
        + ", \"path\": "
        + proof.path().stream()
            .map(Hash::base64)
            .map(ProofFile::quoted)
            .collect(Collectors.joining(", ", "[", "]"));
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
