package jp.passportweb.domain.perspective;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer;

/**
 * What was seen, on one line of bounded length, for the trail and for whoever asked from afar
 * (DCV-5). It holds what strangers wrote: without control characters, and to be escaped where it is
 * shown.
 */
final class SeenText {
  private static final int LONGEST = 500;

  private SeenText() {}

  static String of(Finding finding) {
    String text =
        switch (finding) {
          case Finding.OfCaa(var lookup, _) -> all(lookup.climbed(), CaaRecord::shown);
          case Finding.OfRecords(var heard, _) -> all(heard, SeenText::quoted);
          case Finding.OfContact(var heard, _) -> all(List.of(heard), SeenText::quoted);
          case Finding.OfPage(WebAnswer answer, _) -> of(answer);
        };
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private static <R> String all(List<DnsAnswer<R>> answers, Function<R, String> shown) {
    return answers.stream().map(answer -> of(answer, shown)).collect(Collectors.joining("; "));
  }

  private static <R> String of(DnsAnswer<R> answer, Function<R, String> shown) {
    String way =
        Stream.concat(Stream.of(answer.asked()), answer.aliases().stream())
            .collect(Collectors.joining(" > "));
    String what =
        switch (answer) {
          case DnsAnswer.Found<R> found ->
              found.records().stream().map(shown).collect(Collectors.joining(", "));
          case DnsAnswer.NoRecords<R> _ -> "NODATA";
          case DnsAnswer.NoSuchName<R> _ -> "NXDOMAIN";
          case DnsAnswer.Failed<R> failed -> failed.failure().kind().name();
        };
    return way + ": " + what + " (" + answer.security() + ")";
  }

  private static String of(WebAnswer answer) {
    String what =
        switch (answer.end()) {
          case WebAnswer.Answered answered -> answered.status() + " " + quoted(answered.start());
          case WebAnswer.RefusedRedirect refused -> refused.status() + " to " + refused.location();
          case WebAnswer.NoAddress none -> "no address of " + none.host();
          case WebAnswer.ForbiddenAddress forbidden -> forbidden.address() + " is not asked";
          case WebAnswer.NoConnection none -> none.address() + ": " + none.detail();
          case WebAnswer.TimedOut late -> late.address() + ": timed out";
          case WebAnswer.NotHttp other -> other.address() + ": " + other.detail();
        };
    return answer.page() + ": " + what;
  }

  private static String quoted(String text) {
    return "\"" + text.strip() + "\"";
  }
}
