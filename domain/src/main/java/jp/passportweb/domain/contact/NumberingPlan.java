package jp.passportweb.domain.contact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.InputProblem.ServiceNumber;

/**
 * What a Japanese telephone number is by its first digits (電気通信番号計画, 総務省告示). Every one begins with
 * 0: landlines have ten digits; 050, mobiles, 020 and 0800 have eleven.
 */
final class NumberingPlan {
  private static final Pattern SHAPE = Pattern.compile("0\\d*(?:-\\d+)*");
  private static final int LANDLINE = 10;
  private static final int OTHERS = 11;

  /** Third digits 0 and 1 that begin no area code, but for 03, 06 and 011. */
  private static final Set<String> NO_AREA =
      Set.of(
          "010", "020", "021", "040", "041", "050", "051", "060", "070", "071", "080", "081", "090",
          "091");

  private NumberingPlan() {}

  /** What keeps a number from being one under which a person is reached; nothing if it is. */
  static Optional<InputProblem> problem(String number) {
    String digits = number.replace("-", "");
    if (!SHAPE.matcher(number).matches()) {
      return Optional.of(new InputProblem.NotATelephoneNumber());
    }
    if (digits.matches("0570\\d{6}|0180\\d{6}|0990\\d{6}")) {
      return Optional.of(new InputProblem.NobodysNumber(ServiceNumber.SHARED_COST));
    }
    if (digits.matches("020\\d{7,10}")) {
      return Optional.of(new InputProblem.NobodysNumber(ServiceNumber.MACHINE));
    }
    return isTollFree(digits) || isMobile(digits) || isInternet(digits)
        ? Optional.empty()
        : problemOfArea(digits);
  }

  /** What keeps a number of a person from being one of a place. */
  static Optional<InputProblem> problemOfLandline(String number) {
    String digits = number.replace("-", "");
    if (isTollFree(digits)) {
      return Optional.of(new InputProblem.NobodysNumber(ServiceNumber.TOLL_FREE));
    }
    return isMobile(digits) ? Optional.of(new InputProblem.MobileNotAllowed()) : Optional.empty();
  }

  private static Optional<InputProblem> problemOfArea(String digits) {
    boolean ofOtherLength = digits.length() >= LANDLINE && digits.length() <= OTHERS;
    if (ofOtherLength && (digits.startsWith("00") || isNoArea(digits))) {
      return Optional.of(new InputProblem.ImpossibleAreaCode(digits.substring(0, 3)));
    }
    return digits.length() == LANDLINE
        ? Optional.empty()
        : Optional.of(new InputProblem.NotATelephoneNumber());
  }

  private static boolean isNoArea(String digits) {
    return digits.length() == LANDLINE && NO_AREA.contains(digits.substring(0, 3));
  }

  private static boolean isTollFree(String digits) {
    return digits.matches("0120\\d{6}|0800\\d{7}");
  }

  /** 060, 070, 080 and 090; the digit behind them is no 0. */
  private static boolean isMobile(String digits) {
    return digits.matches("0[6789]0[1-9]\\d{7}");
  }

  private static boolean isInternet(String digits) {
    return digits.matches("050[1-9]\\d{7}");
  }
}
