package jp.passportweb.web.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceSource;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.SourceCode;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.review.Difference;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.web.page.Page;

/** Evidence and how it stands, in the reader's language. */
public final class EvidenceWords {
  private final EvidenceCatalog rules;

  EvidenceWords(EvidenceCatalog rules) {
    this.rules = rules;
  }

  /** The sources to choose from. */
  public Map<String, String> sources(Page page, Fact fact) {
    Map<String, String> choices = new LinkedHashMap<>();
    rules
        .sources(fact)
        .forEach(source -> choices.put(source.code().text(), page.t(source.label())));
    return choices;
  }

  public List<EvidenceSource> offered(Fact fact) {
    return rules.sources(fact);
  }

  public String source(Page page, SourceCode code) {
    return rules.source(code).map(source -> page.t(source.label())).orElse(code.text());
  }

  public static Map<String, String> verdicts(Page page) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      choices.put(verdict.name(), page.t("office.verdict." + verdict));
    }
    return choices;
  }

  /** Source and reference in one line: 法務局　0100-01-000123. */
  public String proof(Page page, Evidence evidence) {
    String about =
        evidence.fact() == Fact.TELEPHONE_NUMBER ? evidence.subject().detail() + "　" : "";
    return (about + source(page, evidence.source()) + "　" + evidence.reference()).strip();
  }

  /** 残り395日　2027/12/22. */
  public static String left(Page page, LocalDate until) {
    return page.t("name.left", page.today().until(until, ChronoUnit.DAYS), page.day(until));
  }

  public static String tone(Page page, Standing standing) {
    return switch (standing) {
      case Standing.Good good -> good.isNear(page.today()) ? "wait" : "ok";
      case Standing.Missing _ -> "wait";
      case Standing.Stale _, Standing.Contradicted _ -> "stop";
    };
  }

  public static String icon(Page page, Standing standing) {
    return switch (standing) {
      case Standing.Good good -> good.isNear(page.today()) ? "clock" : "ok";
      case Standing.Missing _ -> "wait";
      case Standing.Stale _, Standing.Contradicted _ -> "stop";
    };
  }

  public static String badge(Page page, Standing standing) {
    return switch (standing) {
      case Standing.Good good ->
          page.t(good.isNear(page.today()) ? "office.standing.near" : "office.standing.good");
      case Standing.Missing _ -> page.t("office.standing.missing");
      case Standing.Stale _ -> page.t("office.standing.stale");
      case Standing.Contradicted _ -> page.t("office.standing.contradicted");
    };
  }

  /** A difference by what differs. */
  public static String label(Page page, Difference difference, List<Point> points) {
    return switch (difference) {
      case Difference.FromBefore(var field, var _, var _) -> page.t("office.difference." + field);
      case Difference.FromSource(Evidence evidence) -> label(page, evidence.fact(), points);
    };
  }

  /** A fact by the requirement that asks for it. */
  public static String label(Page page, Fact fact, List<Point> points) {
    return of(fact, points).map(point -> page.t(point.requirement().label())).orElse(fact.name());
  }

  private static Optional<Point> of(Fact fact, List<Point> points) {
    return points.stream().filter(point -> point.fact() == fact).findFirst();
  }
}
