package jp.passportweb.web.page;

import io.micronaut.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What proxies wrote about the hops before them, the nearest last (RFC 7239, X-Forwarded-For). */
final class ForwardedHops {
  /** Of {@code for=}, in or without quotation marks, among the pairs of one element. */
  private static final Pattern FOR =
      Pattern.compile("(?i)(?:^|;)\\s*for=(?:\"([^\"\\\\]*)\"|([^\\s\";,]+))\\s*(?=;|$)");

  private static final Pattern WITH_PORT =
      Pattern.compile("\\[([^\\[\\]]+)](?::[0-9_A-Za-z.-]+)?|([0-9.]+):[0-9_A-Za-z.-]+");

  private ForwardedHops() {}

  /** The elements of all lines of the header in their order; an unfit one is kept as it is. */
  static List<String> of(String header, HttpHeaders headers) {
    boolean forwarded = header.equalsIgnoreCase(TrustedProxies.FORWARDED);
    List<String> hops = new ArrayList<>();
    for (String line : headers.getAll(header)) {
      for (String element : elements(line)) {
        hops.add(forwarded ? named(element) : element);
      }
    }
    return hops;
  }

  /** The address of a hop, which may have a port; nothing for a name and for what is no address. */
  static Optional<ClientAddress> address(String hop) {
    Matcher matcher = WITH_PORT.matcher(hop);
    if (!matcher.matches()) {
      return ClientAddress.parse(hop);
    }
    return ClientAddress.parse(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  private static String named(String element) {
    Matcher matcher = FOR.matcher(element);
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** Between commas; empty elements do not count (RFC 9110 5.6.1). */
  private static List<String> elements(String line) {
    List<String> elements = new ArrayList<>();
    for (String element : line.split(",")) {
      if (!element.isBlank()) {
        elements.add(element.strip());
      }
    }
    return elements;
  }
}
