package jp.passportweb.domain.signingrequest;

import java.util.List;

/** What was looked at and is in order. */
public sealed interface GoodFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.GOOD;
  }

  /**
   * The key passes every rule on its strength.
   *
   * @param description in the words that people use: RSA 2048
   */
  record KeyInOrder(String description) implements GoodFinding {
    @Override
    public List<String> arguments() {
      return List.of(description);
    }
  }

  /** The key is none that became known here as compromised; no list of others was asked. */
  record KeyNotReported() implements GoodFinding {}

  /**
   * The key is none that became known here as compromised, and stands in no imported list.
   *
   * @param lists that were asked, each with the day of its import: those in which it could stand
   */
  record KeyNotListed(List<String> lists) implements GoodFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.list(lists));
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
      return List.of(Shown.list(names.stream().map(DnsName::shown).toList()));
    }
  }

  /** Organisation and place stand in the subject; the reviewed form's are certified instead. */
  record OrganizationFromForm() implements GoodFinding {}
}
