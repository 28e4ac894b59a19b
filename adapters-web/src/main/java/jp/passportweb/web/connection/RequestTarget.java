package jp.passportweb.web.connection;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.passportweb.web.page.PercentEncoding;

/** The address in a request's first line, in the one spelling that is read (RFC 9112 3.2). */
final class RequestTarget {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]*");

  /** RFC 3986, without the semicolon, which other servers cut parameters off at. */
  private static final Pattern PATH =
      Pattern.compile("/(?!/)(?:[A-Za-z0-9._~!$&'()*+,=:@/-]++|%[0-9A-Fa-f]{2})*+");

  /** What is no OCSP question is answered as one all the same (RFC 6960 2.3): any bytes, no way. */
  private static final String OCSP = "/ocsp/";

  private static final Pattern WAY = Pattern.compile("\\.|%2[eE]|%5[cC]");

  private static final Pattern QUERY =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?\\[\\]-]++|%[0-9A-Fa-f]{2})*+");

  private RequestTarget() {}

  /** Path and query; nothing where the target is no address of ours. */
  static Optional<String> originForm(String target) {
    String relative =
        ABSOLUTE.matcher(target).lookingAt() ? target.replaceFirst(ABSOLUTE.pattern(), "") : target;
    String origin = relative.startsWith("/") || relative.equals(target) ? relative : "/" + relative;
    int mark = origin.indexOf('?');
    String path = mark < 0 ? origin : origin.substring(0, mark);
    String query = mark < 0 ? "" : origin.substring(mark + 1);
    return isPath(path) && isQuery(query) ? Optional.of(origin) : Optional.empty();
  }

  private static boolean isPath(String path) {
    return PATH.matcher(path).matches()
        && (isOcsp(path)
            || PercentEncoding.decoded(path).filter(RequestTarget::isOneWay).isPresent());
  }

  private static boolean isOcsp(String path) {
    return path.startsWith(OCSP) && !WAY.matcher(path).find();
  }

  private static boolean isQuery(String query) {
    return QUERY.matcher(query).matches() && PercentEncoding.form(query).isPresent();
  }

  /** Nothing that means another path to a file system or a browser. */
  private static boolean isOneWay(String decoded) {
    return decoded.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\')
        && Arrays.stream(decoded.split("/"))
            .noneMatch(segment -> segment.equals(".") || segment.equals(".."));
  }
}
