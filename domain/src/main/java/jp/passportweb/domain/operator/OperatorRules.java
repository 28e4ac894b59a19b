package jp.passportweb.domain.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.passportweb.domain.input.JapaneseText;
import org.jspecify.annotations.Nullable;

/** What a member of staff may be called, and what a password must be (OPR-1). */
public final class OperatorRules {
  /** Characters of a password; NIST SP 800-63B asks for 8 where a second factor is used. */
  public static final int LEAST_PASSWORD = 12;

  public static final int MOST_PASSWORD = 128;

  private static final int MOST_NAME = 64;
  private static final int MOST_MAIL = 254;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}");

  private OperatorRules() {}

  /** The form in which a login name is kept and looked for. */
  public static String normalized(String loginName) {
    return JapaneseText.normalized(loginName).toLowerCase(Locale.ROOT);
  }

  /** Everything that is wrong with the particulars of a new member of staff. */
  public static List<OperatorRefusal> broken(
      String loginName, String displayName, @Nullable String mail) {
    List<OperatorRefusal> refusals = new ArrayList<>();
    if (!LOGIN_NAME.matcher(loginName).matches()) {
      refusals.add(new OperatorRefusal.UnfitLoginName(loginName));
    }
    boolean plain = displayName.codePoints().noneMatch(Character::isISOControl);
    if (displayName.isBlank() || displayName.length() > MOST_NAME || !plain) {
      refusals.add(new OperatorRefusal.UnfitDisplayName(MOST_NAME));
    }
    if (mail != null && (mail.length() > MOST_MAIL || !MAIL.matcher(mail).matches())) {
      refusals.add(new OperatorRefusal.UnfitMail(mail));
    }
    return refusals;
  }

  /** What is wrong with a password for this login name. */
  public static Optional<OperatorRefusal> brokenBy(String password, String loginName) {
    if (password.codePointCount(0, password.length()) < LEAST_PASSWORD) {
      return Optional.of(new OperatorRefusal.PasswordTooShort(LEAST_PASSWORD));
    }
    if (password.length() > MOST_PASSWORD) {
      return Optional.of(new OperatorRefusal.PasswordTooLong(MOST_PASSWORD));
    }
    String rest = password.toLowerCase(Locale.ROOT).replace(loginName, "");
    return rest.chars().distinct().count() < FEWEST_DIFFERENT
        ? Optional.of(new OperatorRefusal.PasswordGuessable())
        : Optional.empty();
  }
}
