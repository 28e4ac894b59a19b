package jp.passportweb.network.dns;

import java.util.stream.Collectors;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;

/** What an answer says of its own failure (RFC 8914). */
final class Explanation {
  private static final int LONGEST = 300;

  private Explanation() {}

  /** Empty where it says nothing. */
  static String of(Message answer) {
    OPTRecord options = answer.getOPT();
    return options == null
        ? ""
        : bounded(
            options.getOptions(EDNSOption.Code.EDNS_EXTENDED_ERROR).stream()
                .map(ExtendedErrorCodeOption.class::cast)
                .map(Explanation::text)
                .collect(Collectors.joining("; ")));
  }

  /** As much as is kept of what others say. */
  static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String text(ExtendedErrorCodeOption error) {
    String text = error.getText();
    String code = ExtendedErrorCodeOption.text(error.getErrorCode());
    return text == null || text.isEmpty() ? code : code + ": " + text;
  }
}
