package jp.passportweb.domain.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;

/** An address that mail can be sent to: a dot-atom, and a host name of two labels or more. */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final String SHAPE =
      "(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+";

  public static Parsed<EmailAddress> parse(String typed) {
    return TypedText.line(typed, LONGEST, EmailAddress::repaired)
        .then(text ->
            text.matches(SHAPE)
                ? Parsed.good(new EmailAddress(text))
                : Parsed.bad(new InputProblem.NotAnEmailAddress()));
  }

  /**
   * What was meant, to be compared with a second typing: the widths, hyphens and full stops of
   * addresses, without {@code mailto:}. A tilde stays: it may stand in one.
   */
  public static String repaired(String typed) {
    String plain = JapaneseText.normalized(typed).replaceFirst("(?i)^mailto:", "");
    return Arrays.stream(plain.split("~", -1))
        .map(JapaneseText::plainHyphens)
        .collect(Collectors.joining("~"))
        .replaceAll("[。｡．]", ".");
  }

  /** Whether both name the same mailbox. */
  public boolean sameMailboxAs(EmailAddress other) {
    return mailbox().equals(other.mailbox());
  }

  /** The mailbox as far as people expect: capitals do not matter. */
  public String mailbox() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** As {@link #mailbox()} without what follows a {@code +}: most hosts deliver it there. */
  public String mailboxWithoutTag() {
    return mailbox().replaceFirst("(?<=.)\\+[^@]*@", "@");
  }

  /** ACC-4: enough to be recognised by who knows it, and of no use to who does not. */
  public String masked() {
    int at = text.lastIndexOf('@');
    return text.substring(0, text.offsetByCodePoints(0, 1)) + "•••" + text.substring(at);
  }

  /** What stands behind the {@code @}, in small letters. */
  public String host() {
    return mailbox().substring(mailbox().lastIndexOf('@') + 1);
  }
}
