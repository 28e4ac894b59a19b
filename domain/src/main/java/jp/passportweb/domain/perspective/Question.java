package jp.passportweb.domain.perspective;

import java.util.List;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;

/** What every perspective is asked about one name; sets of perspectives may differ by question. */
public sealed interface Question {
  /** The name that it is about, as BR 5.4.1 wants it kept. */
  default String domain() {
    return switch (this) {
      case CaaPermits(CaaQuestion question) -> question.name().text();
      case ShowsDnsChange(DnsChange change, _) -> change.name().text();
      case ShowsPage(AgreedPage page) -> page.name().text();
      case ShowsPersistent(AuthorizationDomainName name, _, _) -> name.text();
      case ShowsContactMail(AuthorizationDomainName name, _) -> name.text();
    };
  }

  /** Whether CAA permits. */
  record CaaPermits(CaaQuestion question) implements Question {}

  /**
   * Whether the agreed TXT record is there.
   *
   * @param zones in which it may stand at a wrong place, which is looked for where it is not found;
   *     none where only yes or no matters
   */
  record ShowsDnsChange(DnsChange change, List<AuthorizationDomainName> zones) implements Question {
    public ShowsDnsChange {
      zones = List.copyOf(zones);
    }
  }

  /** Whether the agreed page is there. */
  record ShowsPage(AgreedPage page) implements Question {}

  /** Whether the persistent TXT record names the account. */
  record ShowsPersistent(AuthorizationDomainName name, String accountUri, Reach wanted)
      implements Question {}

  /** Whether the holder publishes this address. */
  record ShowsContactMail(AuthorizationDomainName name, EmailAddress address) implements Question {}
}
