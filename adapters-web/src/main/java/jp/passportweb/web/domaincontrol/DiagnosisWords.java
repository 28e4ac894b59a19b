package jp.passportweb.web.domaincontrol;

import java.time.Duration;
import java.util.List;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.PersistentDiagnosis;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.WebDiagnosis;
import jp.passportweb.web.page.Page;

/** What a look for evidence showed, and how to put it right, in plain words (DCV-4). */
final class DiagnosisWords {
  private DiagnosisWords() {}

  /**
   * In words.
   *
   * @param title what is so
   * @param remedy what to do; empty where nothing is to be done
   */
  record Words(String title, String remedy) {}

  static Words say(Page page, Diagnosis diagnosis) {
    return switch (diagnosis) {
      case Diagnosis.Proven _ -> new Words(page.t("diagnosis.proven"), "");
      case Diagnosis.ValueTooOld _ ->
          new Words(page.t("diagnosis.value-too-old"), page.t("diagnosis.value-too-old.remedy"));
      case DnsDiagnosis ofDns -> dns(page, ofDns);
      case PersistentDiagnosis persistent -> persistent(page, persistent);
      case WebDiagnosis web -> web(page, web);
    };
  }

  private static Words dns(Page page, DnsDiagnosis diagnosis) {
    return switch (diagnosis) {
      case DnsDiagnosis.NothingThere(String at, boolean exists) ->
          new Words(
              page.t(exists ? "diagnosis.nothing.here" : "diagnosis.nothing.name"),
              page.t("diagnosis.nothing.remedy", at));
      case DnsDiagnosis.WrongPlace(String foundAt, String expected)
          when foundAt.startsWith(expected + ".") ->
          new Words(
              page.t("diagnosis.doubled"),
              page.t("diagnosis.doubled.remedy", withoutZone(expected, foundAt)));
      case DnsDiagnosis.WrongPlace(String foundAt, String expected) ->
          new Words(
              page.t("diagnosis.wrong-place", foundAt),
              page.t("diagnosis.wrong-place.remedy", expected));
      case DnsDiagnosis.OtherValue(String at, var _, Duration ttl, boolean likeOurs) ->
          likeOurs
              ? new Words(
                  page.t("diagnosis.old-value"),
                  page.t("diagnosis.old-value.remedy", at, String.valueOf(ttl.toSeconds())))
              : new Words(
                  page.t("diagnosis.other-value"), page.t("diagnosis.other-value.remedy", at));
      case DnsDiagnosis.AliasInTheWay(String at, List<String> aliases) ->
          new Words(
              page.t("diagnosis.alias"), page.t("diagnosis.alias.remedy", at, aliases.getLast()));
      case DnsDiagnosis.BrokenSignatures(String at, var _) ->
          new Words(page.t("diagnosis.signatures"), page.t("diagnosis.signatures.remedy", at));
      case DnsDiagnosis.NoAnswer(String at, DnsFailure failure) ->
          new Words(failed(page, failure), page.t("diagnosis.no-answer.remedy", at));
    };
  }

  /** What went wrong with a question to the DNS. */
  static String failed(Page page, DnsFailure failure) {
    return switch (failure.kind()) {
      case BOGUS -> page.t("diagnosis.signatures");
      case SERVER_FAILURE -> page.t("diagnosis.failure.server");
      case REFUSED -> page.t("diagnosis.failure.refused");
      case TIMED_OUT -> page.t("diagnosis.failure.timed-out");
      case UNREACHABLE -> page.t("diagnosis.failure.unreachable");
      case ALIAS_LOOP -> page.t("diagnosis.failure.loop");
      case TOO_MANY_ALIASES -> page.t("diagnosis.failure.aliases");
      case TOO_LARGE -> page.t("diagnosis.failure.large");
      case MALFORMED -> page.t("diagnosis.failure.malformed");
    };
  }

  /** The name as a screen wants it that adds the zone's by itself. */
  private static String withoutZone(String expected, String foundAt) {
    String zone = foundAt.substring(expected.length());
    return expected.endsWith(zone)
        ? expected.substring(0, expected.length() - zone.length())
        : expected + ".";
  }

  private static Words persistent(Page page, PersistentDiagnosis diagnosis) {
    String title =
        switch (diagnosis) {
          case PersistentDiagnosis.MalformedRecord _ -> page.t("diagnosis.persistent.malformed");
          case PersistentDiagnosis.OtherIssuers _ -> page.t("diagnosis.persistent.issuers");
          case PersistentDiagnosis.OtherAccount _ -> page.t("diagnosis.persistent.account");
          case PersistentDiagnosis.Ended _ -> page.t("diagnosis.persistent.ended");
          case PersistentDiagnosis.NameAlone _ -> page.t("diagnosis.persistent.name-alone");
        };
    return new Words(title, page.t("diagnosis.persistent.remedy"));
  }

  private static Words web(Page page, WebDiagnosis diagnosis) {
    return switch (diagnosis) {
      case WebDiagnosis.NoAddress(String host, var _) ->
          new Words(page.t("diagnosis.web.no-address"), page.t("diagnosis.web.address", host));
      case WebDiagnosis.ForbiddenAddress(String host, String address) ->
          new Words(
              page.t("diagnosis.web.private", address), page.t("diagnosis.web.address", host));
      case WebDiagnosis.NoConnection _ ->
          new Words(page.t("diagnosis.web.no-connection"), page.t("diagnosis.web.connection"));
      case WebDiagnosis.TooSlow _ ->
          new Words(page.t("diagnosis.web.slow"), page.t("diagnosis.web.connection"));
      case WebDiagnosis.NoWebAnswer _ ->
          new Words(page.t("diagnosis.web.no-http"), page.t("diagnosis.web.connection"));
      case WebDiagnosis.RefusedRedirect(var _, int status, String location, RedirectFlaw flaw) ->
          new Words(
              page.t("diagnosis.web.redirect", String.valueOf(status), location),
              page.t("diagnosis.web.redirect." + flaw));
      case WebDiagnosis.WrongStatus(String at, int status) ->
          new Words(
              page.t("diagnosis.web.status", String.valueOf(status)),
              page.t("diagnosis.web.file", at));
      case WebDiagnosis.HtmlInstead(String at, var _) ->
          new Words(page.t("diagnosis.web.html"), page.t("diagnosis.web.html.remedy", at));
      case WebDiagnosis.OtherContent(String at, var _, var _, boolean cut) ->
          new Words(
              page.t(cut ? "diagnosis.web.long" : "diagnosis.web.content"),
              page.t("diagnosis.web.file", at));
    };
  }
}
