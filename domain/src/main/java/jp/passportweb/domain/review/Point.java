package jp.passportweb.domain.review;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;

/**
 * One requirement of a request, and how it stands.
 *
 * @param all what was ever filed of just this, in the order of writing
 * @param ofAnother the same fact of what it was before: another name, address or person
 */
public record Point(
    Requirement requirement, Standing standing, List<Evidence> all, List<Evidence> ofAnother) {
  public Fact fact() {
    return requirement.fact();
  }

  /** The latest word on it. */
  public Optional<Evidence> latest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** What keeps it from being good; nothing where it is. */
  Optional<Outstanding> outstanding() {
    return switch (standing) {
      case Standing.Good _ -> Optional.empty();
      case Standing.Missing _ -> Optional.of(new Outstanding.Unproven(fact()));
      case Standing.Contradicted _ -> Optional.of(new Outstanding.Contradicted(fact()));
      case Standing.Stale(var _, var lastDay) ->
          Optional.of(new Outstanding.TooOld(new Outstanding.Unproven(fact()), lastDay));
    };
  }
}
