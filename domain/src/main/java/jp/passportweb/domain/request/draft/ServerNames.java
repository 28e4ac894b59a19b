package jp.passportweb.domain.request.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.TypedServerName;

/** The names of one certificate: those of the CSR, and the further ones that were typed. */
public final class ServerNames {
  /** The form field of the further names. */
  public static final String FIELD = "furtherNames";

  /** As many as one certificate holds. */
  public static final int MOST = 100;

  private ServerNames() {}

  /**
   * Joins both, each name once, the CSR's first.
   *
   * @param typed further names, one a line or separated by spaces or commas
   */
  public static FormResult<List<DnsName>> join(
      List<DnsName> ofSigningRequest,
      String typed,
      CertifiableNames certifiable,
      boolean wildcardAllowed) {
    Set<DnsName> names = new LinkedHashSet<>(ofSigningRequest);
    List<FieldProblem> problems = new ArrayList<>();
    List<String> further =
        Arrays.stream(typed.strip().split("[\\s,、，　]+", -1))
            .filter(name -> !name.isEmpty())
            .toList();
    if (further.size() > MOST) {
      return new FormResult.Incomplete<>(List.of(tooMany(further.size())));
    }
    for (String name : further) {
      DnsName.Checked checked = certifiable.check(TypedServerName.repaired(name), wildcardAllowed);
      if (checked.name() != null) {
        names.add(checked.name());
      } else if (checked.problem() != null) {
        problems.add(
            new FieldProblem(FIELD, new InputProblem.UnfitServerName(name, checked.problem())));
      }
    }
    if (names.size() > MOST) {
      problems.add(tooMany(names.size()));
    }
    return problems.isEmpty()
        ? new FormResult.Complete<>(List.copyOf(names))
        : new FormResult.Incomplete<>(List.copyOf(problems));
  }

  private static FieldProblem tooMany(int names) {
    return new FieldProblem(FIELD, new InputProblem.TooManyNames(MOST, names));
  }
}
