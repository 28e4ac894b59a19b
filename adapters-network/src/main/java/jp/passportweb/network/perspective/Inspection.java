package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.AgreedPageRules;
import jp.passportweb.domain.domaincontrol.ContactMail;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.network.perspective.CheckAnswer.Trouble;

/** Looks at what is asked, by the rules of the primary perspective (MPIC-3). */
final class Inspection {
  private static final int MOST_RECORDS = 20;
  private static final int PAGE_START = 100;
  private static final int NO_ERROR = 0;
  private static final int SERVER_FAILURE = 2;
  private static final int NO_SUCH_NAME = 3;
  private static final int REFUSED = 5;

  private final Observer observer;

  Inspection(Observer observer) {
    this.observer = observer;
  }

  /** Looks now; it takes as long as the network does. */
  CheckAnswer answer(Check check, Instant now) {
    return switch (check) {
      case Check.Caa caa -> caa(caa, now);
      case Check.DnsValue wanted -> dnsValue(wanted);
      case Check.Page page -> page(page, now);
      case Check.Contact(var name, var address) -> {
        DnsAnswer<String> heard = observer.txt(ContactMail.place(name));
        yield ofRecords(heard, records(heard), ContactMail.holds(heard, address));
      }
      case Check.Persistent asked -> persistent(asked, now);
    };
  }

  private CheckAnswer caa(Check.Caa asked, Instant now) {
    CaaLookup lookup = observer.caa(asked.question().name());
    CaaDecision decision = new CaaRules(asked.issuers()).decide(asked.question(), lookup, now);
    DnsAnswer<CaaRecord> end = lookup.end();
    List<CaaRecord> seen = records(end);
    ObjectNode details = MpicJson.object();
    details.put("caa_record_present", !seen.isEmpty());
    details.put("found_at", seen.isEmpty() ? null : end.owner());
    list(details.putArray("records_seen"), seen.stream().map(CaaRecord::shown));
    return new CheckAnswer(
        decision instanceof CaaDecision.Permitted, details, troubles(decision, end));
  }

  private static List<Trouble> troubles(CaaDecision decision, DnsAnswer<CaaRecord> end) {
    return switch (decision) {
      case CaaDecision.Permitted _ -> List.of();
      case CaaDecision.Forbidden _ when end instanceof DnsAnswer.Failed<CaaRecord> failed ->
          List.of(trouble(failed.asked(), failed.failure()));
      case CaaDecision.Forbidden forbidden ->
          List.of(
              new Trouble("caa:forbidden", "the records at " + forbidden.at() + " do not permit"));
    };
  }

  private CheckAnswer dnsValue(Check.DnsValue wanted) {
    DnsAnswer<String> heard = observer.txt(wanted.place());
    List<String> seen =
        switch (wanted.type()) {
          case TXT -> records(heard);
          case CNAME -> alias(heard);
        };
    boolean passed =
        seen.stream()
            .anyMatch(
                text -> wanted.exact() ? text.equals(wanted.value().text()) : holds(wanted, text));
    return ofRecords(heard, seen, passed);
  }

  private CheckAnswer persistent(Check.Persistent asked, Instant now) {
    DnsAnswer<String> heard = observer.txt(PersistentRules.place(asked.name()));
    boolean passed =
        new PersistentRules(asked.issuers())
            .diagnose(heard, asked.accountUri(), asked.wanted(), now)
            .isProof();
    return ofRecords(heard, records(heard), passed);
  }

  private static CheckAnswer ofRecords(DnsAnswer<String> heard, List<String> seen, boolean passed) {
    ObjectNode details = MpicJson.object();
    list(details.putArray("records_seen"), seen.stream());
    details.put("response_code", code(heard));
    details.put("ad_flag", heard.security() == Security.SECURE);
    details.put("found_at", heard.owner());
    List<Trouble> errors =
        heard instanceof DnsAnswer.Failed<String> failed && !passed
            ? List.of(trouble(failed.asked(), failed.failure()))
            : List.of();
    return new CheckAnswer(passed, details, errors);
  }

  /** The first, of an answer that can be believed: of any other the alias may be the lie. */
  private static List<String> alias(DnsAnswer<String> heard) {
    return heard instanceof DnsAnswer.Failed<String>
        ? List.of()
        : heard.aliases().stream().limit(1).toList();
  }

  /** An alias leads to a name that has the value as one of its labels. */
  private static boolean holds(Check.DnsValue wanted, String text) {
    return switch (wanted.type()) {
      case TXT -> wanted.value().isIn(text);
      case CNAME -> List.of(text.split("\\.", -1)).contains(wanted.value().text());
    };
  }

  private CheckAnswer page(Check.Page asked, Instant now) {
    WebAnswer answer = observer.page(asked.page().address());
    boolean passed = AgreedPageRules.diagnose(asked.page(), answer, now).isProof();
    ObjectNode details = MpicJson.object();
    ArrayNode history = details.putArray("response_history");
    answer
        .hops()
        .forEach(hop -> {
          ObjectNode step = history.addObject();
          step.put("response_status_code", hop.status());
          step.put("response_url", MpicJson.line(hop.page()));
        });
    details.put("response_url", MpicJson.line(answer.page()));
    if (answer.end() instanceof WebAnswer.Answered answered) {
      String start = answered.start();
      details.put("response_status_code", answered.status());
      details.put("response_page", start.substring(0, Math.min(PAGE_START, start.length())));
      details.put("resolved_ip", answered.address());
      return new CheckAnswer(passed, details, List.of());
    }
    details.put("response_status_code", 0);
    details.put("response_page", "");
    String kind = answer.end().getClass().getSimpleName();
    return new CheckAnswer(false, details, List.of(new Trouble("validation:website-change", kind)));
  }

  private static <R> List<R> records(DnsAnswer<R> answer) {
    return answer instanceof DnsAnswer.Found<R> found ? found.records() : List.of();
  }

  private static void list(ArrayNode array, Stream<String> texts) {
    texts.limit(MOST_RECORDS).map(MpicJson::line).forEach(array::add);
  }

  private static int code(DnsAnswer<String> answer) {
    return switch (answer) {
      case DnsAnswer.Found<String> _, DnsAnswer.NoRecords<String> _ -> NO_ERROR;
      case DnsAnswer.NoSuchName<String> _ -> NO_SUCH_NAME;
      case DnsAnswer.Failed<String> failed ->
          failed.failure().kind() == DnsFailure.Kind.REFUSED ? REFUSED : SERVER_FAILURE;
    };
  }

  private static Trouble trouble(String asked, DnsFailure failure) {
    String kind = failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Trouble("dns:" + kind, MpicJson.line(asked + " " + failure.detail()));
  }
}
