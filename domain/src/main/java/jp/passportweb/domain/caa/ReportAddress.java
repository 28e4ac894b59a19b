package jp.passportweb.domain.caa;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.Parsed;

/** Where a holder wants to be told of refused requests: {@code iodef} (RFC 8659 4.4). */
public sealed interface ReportAddress {
  /** By mail. */
  record ByMail(EmailAddress address) implements ReportAddress {}

  /** By a web service (RFC 6546). */
  record ByWeb(URI address) implements ReportAddress {}

  /** Reads a value; nothing where it is no address of either kind. */
  static Optional<ReportAddress> of(String value) {
    try {
      URI uri = new URI(value);
      return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
        case "mailto" -> mailbox(uri).map(ByMail::new);
        case "http", "https" -> Optional.ofNullable(uri.getHost()).map(host -> new ByWeb(uri));
        default -> Optional.empty();
      };
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The only mailbox of a mailto: without subject and text, which a stranger wrote. */
  private static Optional<EmailAddress> mailbox(URI mailto) {
    String address = mailto.getSchemeSpecificPart().replaceFirst("\\?.*$", "");
    return switch (EmailAddress.parse(address)) {
      case Parsed.Good<EmailAddress>(EmailAddress good) when good.text().equals(address) ->
          Optional.of(good);
      case Parsed<EmailAddress> _ -> Optional.empty();
    };
  }
}
