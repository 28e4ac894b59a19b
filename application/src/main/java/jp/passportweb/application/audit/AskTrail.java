package jp.passportweb.application.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.audit.TrailPages.Filter;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.operator.Operators;

/** Turns what was typed into what the trail is asked (AUD-1). Runs in the caller's transaction. */
@Assembled
public final class AskTrail {
  private static final String ADDRESS = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";
  private static final String RECEIPT = "(?i)a-\\d{1,9}";
  private static final Set<String> JOBS = Set.of("自動", "automatic");

  private final Operators operators;

  public AskTrail(Operators operators) {
    this.operators = operators;
  }

  public Filter filter(TrailQuestion question) {
    String person = question.person().strip();
    boolean isAddress = person.matches(ADDRESS) && !person.contains("account:");
    return new Filter(
        person.isEmpty() || isAddress ? List.of() : actors(person),
        isAddress ? person : "",
        question.act().contains(".") ? "" : question.act(),
        question.act().contains(".") ? question.act() : "",
        subjects(question.object().strip()),
        question.from().map(AskTrail::begin),
        question.till().map(day -> begin(day.plusDays(1))),
        question.refusedOnly());
  }

  /** Everybody who is called so; whoever is unknown is looked for by this very word. */
  private List<String> actors(String person) {
    Set<String> actors = new LinkedHashSet<>();
    operators.all().stream()
        .filter(operator ->
            operator.loginName().equals(person.toLowerCase(Locale.ROOT))
                || operator
                    .displayName()
                    .replaceAll("\\s", "")
                    .contains(person.replaceAll("\\s", "")))
        .map(operator -> "operator:" + operator.loginName())
        .forEach(actors::add);
    if (actors.isEmpty()) {
      actors.add(JOBS.contains(person.toLowerCase(Locale.ROOT)) ? "system" : person);
    }
    return List.copyOf(actors);
  }

  private static List<String> subjects(String object) {
    if (object.isEmpty()) {
      return List.of();
    }
    return object.matches(RECEIPT)
        ? List.of(object.toUpperCase(Locale.ROOT))
        : List.of(object, "account:" + object, "operator:" + object);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
