package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.caa.IssueValue;
import org.jspecify.annotations.Nullable;

/**
 * A TXT record that stays and lets an authority prove a name again and again (BR 3.2.2.4.22,
 * draft-ietf-acme-dns-persist-01).
 */
public sealed interface PersistentRecord {
  /**
   * One that says all it must.
   *
   * @param issuer for whom, in lower case
   * @param until when its holder lets it end; null for never
   * @param forTree whether it is for names below and wildcards too
   */
  record Good(String issuer, String accountUri, @Nullable Instant until, boolean forTree)
      implements PersistentRecord {}

  /**
   * One that proves nothing.
   *
   * @param issuer for whom, as far as that can be read; else empty
   */
  record Malformed(String issuer, String text) implements PersistentRecord {}

  /**
   * Reads a record. Of what it may say, nothing may be said twice; unknown tags are passed over.
   */
  static PersistentRecord of(String text) {
    return switch (IssueValue.of(text)) {
      case IssueValue.Malformed _ -> new Malformed(IssueValue.issuerOf(text), text);
      case IssueValue.Issuer value -> of(value, text);
    };
  }

  private static PersistentRecord of(IssueValue.Issuer value, String text) {
    List<String> accounts = value.values("accounturi");
    List<String> ends = value.values("persistuntil");
    List<String> policies = value.values("policy");
    boolean once = accounts.size() == 1 && ends.size() <= 1 && policies.size() <= 1;
    boolean readable = ends.stream().allMatch(end -> end.matches("[0-9]{1,11}"));
    if (value.issuer().isEmpty() || !once || accounts.getFirst().isEmpty() || !readable) {
      return new Malformed(value.issuer(), text);
    }
    Optional<Instant> until =
        ends.stream().map(Long::parseLong).map(Instant::ofEpochSecond).findFirst();
    boolean forTree = policies.stream().anyMatch("wildcard"::equalsIgnoreCase);
    return new Good(value.issuer(), accounts.getFirst(), until.orElse(null), forTree);
  }
}
