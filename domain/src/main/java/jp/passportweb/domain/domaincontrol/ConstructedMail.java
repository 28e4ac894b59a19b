package jp.passportweb.domain.domaincontrol;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;

/** The addresses that whoever runs a domain reads (DCV-2, BR 3.2.2.4.4). */
public final class ConstructedMail {
  private static final List<String> LOCAL_PARTS =
      List.of("admin", "administrator", "webmaster", "hostmaster", "postmaster");

  private ConstructedMail() {}

  /** All of them at a name. */
  public static List<EmailAddress> addresses(AuthorizationDomainName name) {
    return LOCAL_PARTS.stream().map(part -> new EmailAddress(part + "@" + name.text())).toList();
  }

  /** Which name such an address is for, of those that could be proven; nothing for another's. */
  public static Stream<AuthorizationDomainName> namesOf(
      EmailAddress address, List<AuthorizationDomainName> candidates) {
    return candidates.stream()
        .filter(name -> addresses(name).stream().anyMatch(address::sameMailboxAs));
  }
}
