package jp.passportweb.domain.signingrequest;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.input.InputProblem.NameProblem;

/** What the CSR asks to be certified cannot be (BR 7.1.2.7.12, 7.1.2.7.8, 4.2.2). */
public sealed interface NameFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * The common name or an alternative name is no name for a public certificate.
   *
   * @param meant the name that was meant, empty where nobody can know
   */
  record UnfitName(String name, NameProblem problem, String meant) implements NameFinding {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(name), DnsName.withUnicode(meant));
    }

    @Override
    public Optional<String> detailKey() {
      return Optional.of("name-problem." + problem.name());
    }
  }

  /** Neither a common name nor an alternative DNS name. */
  record NoName() implements NameFinding {}

  /** More names than one certificate holds. */
  record TooManyNamesRequested(int most, int actual) implements NameFinding {
    @Override
    public List<String> arguments() {
      return List.of(Integer.toString(most), Integer.toString(actual));
    }
  }

  /** A certificate for an authority is asked for. */
  record AuthorityAskedFor() implements NameFinding {}
}
