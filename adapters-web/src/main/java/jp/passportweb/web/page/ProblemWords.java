package jp.passportweb.web.page;

import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.coupon.CouponProblem;
import jp.passportweb.domain.input.InputProblem;

/** Says problems of input in the reader's language. */
final class ProblemWords {
  private ProblemWords() {}

  static String say(Page page, InputProblem problem, String label) {
    return switch (problem) {
      case InputProblem.Missing _ -> page.t("problem.missing", label);
      case InputProblem.TooLong(int longest, int actual) ->
          page.t("problem.too-long", label, text(longest), text(actual));
      case InputProblem.ControlCharacter _ -> page.t("problem.control-character", label);
      case InputProblem.Pictograph(String offending) ->
          page.t("problem.pictograph", label, offending);
      case InputProblem.AbbreviatedForm(String typed, var proposals) ->
          page.t(
              "problem.abbreviated-form",
              label,
              typed,
              proposals.stream()
                  .map(proposal -> page.t("problem.proposal", proposal))
                  .collect(Collectors.joining(page.t("problem.proposal.or"))));
      case InputProblem.WrongScript(InputProblem.Script script, String offending) ->
          page.t("problem.wrong-script." + script.name(), label, offending);
      case InputProblem.WrongDigitCount(var expected, int actual) ->
          page.t(
              "problem.wrong-digit-count",
              label,
              expected.stream().map(String::valueOf).collect(Collectors.joining(", ")),
              text(actual));
      case InputProblem.NotDigits(String offending) ->
          page.t("problem.not-digits", label, offending);
      case InputProblem.WrongCheckDigit _ -> page.t("problem.wrong-check-digit", label);
      case InputProblem.NotAnEmailAddress _ -> page.t("problem.not-an-email-address", label);
      case InputProblem.TypedTwiceDifferently _ -> page.t("problem.typed-twice-differently", label);
      case InputProblem.NotATelephoneNumber _ -> page.t("problem.not-a-telephone-number", label);
      case InputProblem.MobileNotAllowed _ -> page.t("problem.mobile-not-allowed", label);
      case InputProblem.NobodysNumber(InputProblem.ServiceNumber kind) ->
          page.t("problem.nobodys-number." + kind.name(), label);
      case InputProblem.ImpossibleAreaCode(String digits) ->
          page.t("problem.impossible-area-code", label, digits);
      case InputProblem.NotAnInternationalNumber _ ->
          page.t("problem.not-an-international-number", label);
      case InputProblem.TwoExtensions _ -> page.t("problem.two-extensions", label);
      case InputProblem.OtherCorporation(var ofAccount) ->
          page.t("problem.other-corporation", label, ofAccount.hyphenated());
      case InputProblem.NothingChanged _ -> page.t("problem.nothing-changed");
      case InputProblem.OtherPrefecture(var ofAddress) ->
          page.t(
              "problem.other-prefecture", label, OrganizationChoices.prefecture(page, ofAddress));
      case InputProblem.NotADateTime _ -> page.t("problem.not-a-date-time", label);
      case InputProblem.NotADate _ -> page.t("problem.not-a-date", label);
      case InputProblem.EndsBeforeItBegins _ -> page.t("problem.ends-before-it-begins", label);
      case InputProblem.InTheFuture _ -> page.t("problem.in-the-future", label);
      case InputProblem.NotAChoice _ -> page.t("problem.not-a-choice", label);
      case InputProblem.TooShort(int shortest, int actual) ->
          page.t("problem.too-short", label, text(shortest), text(actual));
      case InputProblem.NotADay _ -> page.t("problem.not-a-day", label);
      case InputProblem.NotTheAppliedNumber(String applied) ->
          page.t("problem.not-the-applied-number", label, applied);
      case InputProblem.NotAsTheSourceWrites(LocalizedText example) ->
          page.t("problem.not-as-the-source-writes", label, page.t(example));
      case InputProblem.NotTicked _ -> page.t("problem.not-ticked", label);
      case InputProblem.NumberNotProven _ -> page.t("problem.number-not-proven", label);
      case InputProblem.InThePast _ -> page.t("problem.in-the-past", label);
      case InputProblem.LaterThan(LocalDate latest) ->
          page.t("problem.later-than", label, page.day(latest));
      case InputProblem.OutOfRange(int least, int most) ->
          page.t("problem.out-of-range", label, text(least), text(most));
      case InputProblem.UnfitCoupon(CouponProblem coupon) -> say(page, coupon);
      case InputProblem.KindNotAccepted _ -> page.t("problem.kind-not-accepted");
      case InputProblem.UnfitSigningRequest _ -> page.t("problem.unfit-signing-request");
      case InputProblem.OtherCommonName(String expected) ->
          page.t("problem.other-common-name", expected);
      case InputProblem.NameNotApplied(String name) -> page.t("problem.name-not-applied", name);
      case InputProblem.SameKeyAgain _ -> page.t("problem.same-key-again");
      case InputProblem.BeforeTheApplication _ -> page.t("problem.before-the-application", label);
      case InputProblem.CompromisedKeyAgain _ -> page.t("problem.compromised-key-again");
      case InputProblem.NotForACompromisedKey _ -> page.t("problem.not-for-a-compromised-key");
      case InputProblem.UnfitServerName(String name, var nameProblem) ->
          page.t("problem.unfit-server-name", name, page.t("name-problem." + nameProblem.name()));
      case InputProblem.UnfitSubject(InputProblem.SubjectFault fault, String offending) ->
          page.t("problem.unfit-subject." + fault.name(), label, offending);
      case InputProblem.NotAssigned _ -> page.t("problem.not-assigned", label);
      case InputProblem.PrivateKeyElsewhere _ -> page.t("problem.private-key-elsewhere", label);
      case InputProblem.NotACertificate _ -> page.t("problem.not-a-certificate", label);
      case InputProblem.ProvesNothing _ -> page.t("problem.proves-nothing", label);
      case InputProblem.UnfitFile(var fault) -> FileFaultWords.say(page, fault);
      case InputProblem.TooManyNames(int most, int actual) ->
          page.t("problem.too-many-names", text(most), text(actual));
    };
  }

  private static String say(Page page, CouponProblem problem) {
    return switch (problem) {
      case CouponProblem.Unknown _ -> page.t("problem.coupon.unknown");
      case CouponProblem.TooManyTries _ -> page.t("problem.coupon.too-many-tries");
      case CouponProblem.OtherService(CertificateService goodFor) ->
          page.t("problem.coupon.other-service", page.t(goodFor.name()));
      case CouponProblem.OtherTerm(Offering goodFor) ->
          page.t("problem.coupon.other-term", page.t(goodFor.label()));
      case CouponProblem.Expired(LocalDate lastDay) ->
          page.t("problem.coupon.expired", page.day(lastDay));
      case CouponProblem.UsedUp(int certificates) ->
          page.t("problem.coupon.used-up", text(certificates));
    };
  }

  private static String text(int number) {
    return String.valueOf(number);
  }
}
