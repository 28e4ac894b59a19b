package jp.passportweb.domain.domaincontrol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.input.Parsed;

/** The address that a holder publishes for proofs of control (DCV-2, BR 3.2.2.4.14, A.2.1). */
public final class ContactMail {
  private static final String LABEL = "_validation-contactemail.";

  private ContactMail() {}

  /** The name whose TXT records hold it. */
  public static String place(AuthorizationDomainName name) {
    return LABEL + name.text();
  }

  /** The addresses: of each record all of it, or nothing. */
  public static List<EmailAddress> addresses(DnsAnswer<String> seen) {
    return seen instanceof DnsAnswer.Found<String> found
        ? found.records().stream().flatMap(text -> exactly(text).stream()).distinct().toList()
        : List.of();
  }

  /** Whether an address stands there still, as every perspective has to see. */
  public static boolean holds(DnsAnswer<String> seen, EmailAddress address) {
    return addresses(seen).contains(address);
  }

  /** Why no address was found; nothing where there is one. */
  public static Optional<Diagnosis> whyNone(DnsAnswer<String> seen) {
    return addresses(seen).isEmpty() ? Optional.of(Absence.of(seen)) : Optional.empty();
  }

  private static Optional<EmailAddress> exactly(String text) {
    return Stream.of(EmailAddress.parse(text))
        .flatMap(parsed ->
            switch (parsed) {
              case Parsed.Good<EmailAddress>(EmailAddress address) -> Stream.of(address);
              case Parsed.Bad<EmailAddress> _ -> Stream.empty();
            })
        .filter(address -> address.text().equals(text))
        .findFirst();
  }
}
