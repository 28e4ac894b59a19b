package jp.passportweb.domain.signingrequest;

import java.util.List;

/** What was looked at and is in order. */
public sealed interface GoodFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.GOOD;
  }

  /**
   * The key passes every rule, and is not known to be compromised.
   *
   * @param description in the words that people use: RSA 2048
   */
  record KeyInOrder(String description) implements GoodFinding {
    @Override
    public List<String> arguments() {
      return List.of(description);
    }
  }

  /** The signature verifies. */
  record SignatureInOrder(String algorithm) implements GoodFinding {
    @Override
    public List<String> arguments() {
      return List.of(algorithm);
    }
  }

  /** Every name can be certified. */
  record NamesInOrder(List<DnsName> names) implements GoodFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.list(names.stream().map(DnsName::text).toList()));
    }
  }

  /** Organisation and place stand in the subject; the reviewed form's are certified instead. */
  record OrganizationFromForm() implements GoodFinding {}
}
