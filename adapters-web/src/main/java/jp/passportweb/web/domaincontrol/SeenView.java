package jp.passportweb.web.domaincontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.web.page.Page;

/**
 * What an attempt at control saw, for people.
 *
 * @param words what it means
 * @param facts what was seen, in the order of looking
 */
public record SeenView(DiagnosisWords.Words words, List<SeenFact> facts) {
  private static final int LONGEST = 300;
  private static final int MOST_RECORDS = 5;

  /**
   * One thing that was seen.
   *
   * @param place where it was looked
   * @param extra the part of the place that is wrong; empty as a rule
   * @param records as they were seen
   * @param remark in words
   */
  public record SeenFact(
      String label, String place, String extra, List<String> records, String remark) {}

  public String title() {
    return words.title();
  }

  public String remedy() {
    return words.remedy();
  }

  /** What the primary perspective saw; that others saw too little is said in its place. */
  static SeenView of(Page page, Attempt attempt) {
    DiagnosisWords.Words words =
        attempt.finding().supports() && !attempt.holds()
            ? new DiagnosisWords.Words(
                page.t("diagnosis.quorum", attempt.quorum().text()),
                page.t("diagnosis.quorum.remedy"))
            : words(page, attempt.finding());
    return new SeenView(words, facts(page, attempt));
  }

  private static DiagnosisWords.Words words(Page page, Finding finding) {
    return switch (finding) {
      case Finding.OfRecords(var _, Diagnosis diagnosis) -> DiagnosisWords.say(page, diagnosis);
      case Finding.OfPage(var _, Diagnosis diagnosis) -> DiagnosisWords.say(page, diagnosis);
      case Finding.OfContact(var _, boolean published) ->
          new DiagnosisWords.Words(
              page.t(published ? "diagnosis.proven" : "diagnosis.no-contact"), "");
      case Finding.OfCaa _ -> throw new IllegalStateException("CAA is told by CaaView");
    };
  }

  private static List<SeenFact> facts(Page page, Attempt attempt) {
    return switch (attempt.finding()) {
      case Finding.OfRecords(var heard, Diagnosis diagnosis) ->
          records(page, attempt.question(), heard, diagnosis);
      case Finding.OfPage(WebAnswer answer, var _) -> List.of(page(page, answer));
      case Finding.OfContact(var heard, var _) -> List.of(fact(page, heard, page.t("seen.looked")));
      case Finding.OfCaa _ -> List.of();
    };
  }

  /** What proves control: the record with its name, or the page's address. */
  static List<String> proof(Attempt attempt) {
    return switch (attempt.finding()) {
      case Finding.OfRecords(var heard, Diagnosis.Proven(String at, var _)) ->
          heard.stream()
              .filter(answer -> answer.asked().equals(at) || answer.owner().equals(at))
              .flatMap(answer -> Stream.of(way(answer), String.join(" ", texts(answer))))
              .toList();
      case Finding.OfPage(WebAnswer answer, var _) -> List.of(answer.page());
      case Finding.OfRecords _, Finding.OfContact _, Finding.OfCaa _ -> List.of();
    };
  }

  /** Where it was looked first, and wherever something was found. */
  private static List<SeenFact> records(
      Page page, Question question, List<DnsAnswer<String>> heard, Diagnosis diagnosis) {
    List<SeenFact> facts = new ArrayList<>();
    facts.add(fact(page, heard.getFirst(), page.t("seen.looked")));
    heard.stream()
        .skip(1)
        .filter(DnsAnswer.Found.class::isInstance)
        .forEach(answer ->
            facts.add(
                isPlace(question, answer)
                    ? fact(page, answer, page.t("seen.looked"))
                    : stray(page, answer, diagnosis)));
    return List.copyOf(facts);
  }

  private static boolean isPlace(Question question, DnsAnswer<String> answer) {
    return question instanceof Question.ShowsDnsChange(var change, var _)
        && change.places().contains(answer.asked());
  }

  private static SeenFact stray(Page page, DnsAnswer<String> answer, Diagnosis diagnosis) {
    SeenFact fact = fact(page, answer, page.t("seen.near"));
    return diagnosis instanceof DnsDiagnosis.WrongPlace(String foundAt, String expected)
            && foundAt.equals(answer.asked())
            && foundAt.startsWith(expected + ".")
        ? new SeenFact(
            fact.label(),
            expected,
            foundAt.substring(expected.length()),
            fact.records(),
            fact.remark())
        : fact;
  }

  private static SeenFact fact(Page page, DnsAnswer<String> answer, String label) {
    return new SeenFact(label, way(answer), "", texts(answer), remark(page, answer));
  }

  private static String way(DnsAnswer<?> answer) {
    return String.join(
        " → ", Stream.concat(Stream.of(answer.asked()), answer.aliases().stream()).toList());
  }

  private static List<String> texts(DnsAnswer<String> answer) {
    return answer instanceof DnsAnswer.Found<String> found
        ? found.records().stream()
            .limit(MOST_RECORDS)
            .map(text -> "\"" + shortened(text) + "\"")
            .toList()
        : List.of();
  }

  /** What an answer was, in words. */
  static String remark(Page page, DnsAnswer<?> answer) {
    return switch (answer) {
      case DnsAnswer.Found<?> found ->
          page.t("seen.ttl", String.valueOf(found.timeToLive().toSeconds()));
      case DnsAnswer.NoRecords<?> _ -> page.t("seen.no-records");
      case DnsAnswer.NoSuchName<?> _ -> page.t("seen.no-name");
      case DnsAnswer.Failed<?> failed ->
          page.t("seen.failed", DiagnosisWords.failed(page, failed.failure()));
    };
  }

  private static SeenFact page(Page page, WebAnswer answer) {
    String way =
        String.join(
            " → ",
            Stream.concat(answer.hops().stream().map(WebAnswer.Hop::page), Stream.of(answer.page()))
                .toList());
    return switch (answer.end()) {
      case WebAnswer.Answered(String address, int status, String type, String start, var _) ->
          new SeenFact(
              page.t("seen.looked"),
              way,
              "",
              start.isBlank() ? List.of() : List.of(shortened(start)),
              page.t("seen.status", String.valueOf(status), type, address));
      case WebAnswer.RefusedRedirect(String address, int status, String location, var _) ->
          new SeenFact(
              page.t("seen.looked"),
              way,
              "",
              List.of(shortened(location)),
              page.t("seen.status", String.valueOf(status), "", address));
      case WebAnswer.NoAddress _,
          WebAnswer.ForbiddenAddress _,
          WebAnswer.NoConnection _,
          WebAnswer.TimedOut _,
          WebAnswer.NotHttp _ ->
          new SeenFact(page.t("seen.looked"), way, "", List.of(), "");
    };
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
