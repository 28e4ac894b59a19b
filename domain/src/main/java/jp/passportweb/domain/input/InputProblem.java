package jp.passportweb.domain.input;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.coupon.CouponProblem;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.RegistrationNumber;

/** What is wrong with one typed value. It carries data; the words are the reader's language's. */
public sealed interface InputProblem {
  /** A mandatory value is empty. */
  record Missing() implements InputProblem {}

  /** More characters than the field holds. */
  record TooLong(int longest, int actual) implements InputProblem {}

  /** Fewer characters than cannot be guessed. */
  record TooShort(int shortest, int actual) implements InputProblem {}

  /**
   * Characters that no name, address or code holds: control characters, bidirectional overrides.
   */
  record ControlCharacter() implements InputProblem {}

  /** Pictures among the letters: emoji, dingbats, symbols. */
  record Pictograph(String offending) implements InputProblem {}

  /**
   * A legal form cut short: ㈱. Whether 株式会社 stands before or behind the name, the person knows.
   *
   * @param typed (株)
   * @param proposals the name with the form in full, the likelier first
   */
  record AbbreviatedForm(String typed, List<String> proposals) implements InputProblem {
    public AbbreviatedForm {
      proposals = List.copyOf(proposals);
    }
  }

  /** Characters outside the script that the field asks for. */
  record WrongScript(Script expected, String offending) implements InputProblem {}

  /** Not the number of digits that the field asks for. */
  record WrongDigitCount(List<Integer> expected, int actual) implements InputProblem {}

  /** Something other than digits where only digits stand. */
  record NotDigits(String offending) implements InputProblem {}

  /** The check digit in front of a 法人番号 does not fit the rest. */
  record WrongCheckDigit() implements InputProblem {}

  /** Not an e-mail address that mail can be sent to. */
  record NotAnEmailAddress() implements InputProblem {}

  /** The second typing differs from the first. */
  record TypedTwiceDifferently() implements InputProblem {}

  /** Not a Japanese telephone number. */
  record NotATelephoneNumber() implements InputProblem {}

  /** A mobile number where a landline is asked for. */
  record MobileNotAllowed() implements InputProblem {}

  /** A number under which nobody in particular answers, where a person is to be called. */
  record NobodysNumber(ServiceNumber kind) implements InputProblem {}

  /** Digits that no Japanese number begins with. */
  record ImpossibleAreaCode(String digits) implements InputProblem {}

  /** Not a telephone number with its country's code: +44 20 7946 0958. */
  record NotAnInternationalNumber() implements InputProblem {}

  /** The 内線 in its field, and another behind the number. */
  record TwoExtensions() implements InputProblem {}

  /** CHG-1: everything is as it was. */
  record NothingChanged() implements InputProblem {}

  /** ACC-2: another corporation than the account's; it needs an account of its own. */
  record OtherCorporation(RegistrationNumber ofAccount) implements InputProblem {}

  /** The prefecture that is chosen is not where the addresses are. */
  record OtherPrefecture(Prefecture ofAddress) implements InputProblem {}

  /** Not one of the choices offered. */
  record NotAChoice() implements InputProblem {}

  /** Not a day and a time of day. */
  record NotADateTime() implements InputProblem {}

  /** Not a day of the calendar. */
  record NotADate() implements InputProblem {}

  /** The last day of a period stands before its first. */
  record EndsBeforeItBegins() implements InputProblem {}

  /** A time that has not come yet, where one that has passed is asked for. */
  record InTheFuture() implements InputProblem {}

  /** Not a day. */
  record NotADay() implements InputProblem {}

  /** A day that is over, where one that has not passed is asked for. */
  record InThePast() implements InputProblem {}

  /** A day after the last one that makes sense. */
  record LaterThan(LocalDate latest) implements InputProblem {}

  /** Not a whole number between the limits, both of which are allowed. */
  record OutOfRange(int least, int most) implements InputProblem {}

  /** COU-1: a coupon that this application cannot use. */
  record UnfitCoupon(CouponProblem problem) implements InputProblem {}

  /** This kind of organisation cannot apply for the chosen service. */
  record KindNotAccepted() implements InputProblem {}

  /** A CSR with errors; its findings stand below the field. */
  record UnfitSigningRequest() implements InputProblem {}

  /** A further server name that cannot be certified. */
  record UnfitServerName(String name, NameProblem problem) implements InputProblem {}

  /** REI-4, CON-1: the contract's common name stays. */
  record OtherCommonName(String expected) implements InputProblem {}

  /** A new certificate needs a key that nobody else may know (REQUIREMENTS §6.5). */
  record CompromisedKeyAgain() implements InputProblem {}

  /** A CSR in place of another asks for a name that was not applied for. */
  record NameNotApplied(String name) implements InputProblem {}

  /** Another CSR was asked for, and this one has the same key. */
  record SameKeyAgain() implements InputProblem {}

  /** A call before the application came in, which confirms nothing of it (EVD-4). */
  record BeforeTheApplication() implements InputProblem {}

  /** EVD-3: not written as the source writes its references. */
  record NotAsTheSourceWrites(LocalizedText example) implements InputProblem {}

  /** The number of another corporation than the one that applied with this. */
  record NotTheAppliedNumber(String applied) implements InputProblem {}

  /** EVD-5: a line that the approver has not compared. */
  record NotTicked() implements InputProblem {}

  /** EVD-4: a number that no independent source gives. */
  record NumberNotProven() implements InputProblem {}

  /** REQUIREMENTS §6.5: a compromised key's certificate is not left valid for two weeks. */
  record NotForACompromisedKey() implements InputProblem {}

  /** SUBJ-1: a text that is no name, or more than one. */
  record UnfitSubject(SubjectFault fault, String offending) implements InputProblem {}

  /** EVG 7.1.4.2.5: a registration number that no registry assigns, typed to fill the field. */
  record NotAssigned() implements InputProblem {}

  /** A private key where another thing is asked for; nothing of it is kept. */
  record PrivateKeyElsewhere() implements InputProblem {}

  /** Neither a private key, nor a CSR that was made to prove the possession of one (BR 4.9.12). */
  record ProvesNothing() implements InputProblem {}

  /** Neither a serial number, nor a host name, nor a certificate. */
  record NotACertificate() implements InputProblem {}

  /** More server names than one certificate holds. */
  record TooManyNames(int most, int actual) implements InputProblem {}

  /** FIL-1, FIL-2: a file that is not taken. */
  record UnfitFile(FileFault fault) implements InputProblem {}

  /** Numbers of services, not of a place or person (電気通信番号計画). */
  enum ServiceNumber {
    TOLL_FREE,
    SHARED_COST,
    MACHINE
  }

  /** Why a text cannot stand in a subject (BR 7.1.4.2). */
  enum SubjectFault {
    PLACEHOLDER,
    ATTRIBUTE,
    MARKUP,
    WEB_ADDRESS,
    STREET,
    BESIDES_LOCALITY
  }

  /** Why a server name cannot be certified (BR 7.1.2.7.12, 4.2.2). */
  enum NameProblem {
    NOT_A_HOST_NAME,
    CONTROL_CHARACTER,
    WEB_ADDRESS,
    INTERNATIONAL,
    INVALID_A_LABEL,
    TRAILING_DOT,
    UNDERSCORE,
    IP_ADDRESS,
    INTERNAL_NAME,
    SPECIAL_USE,
    PUBLIC_SUFFIX,
    WILDCARD_MISPLACED,
    WILDCARD_OVER_PUBLIC_SUFFIX,
    WILDCARD_NOT_OFFERED,
    TOO_LONG
  }

  /** The scripts that fields ask for. */
  enum Script {
    KATAKANA,
    HIRAGANA,
    LATIN,
    CODE
  }
}
