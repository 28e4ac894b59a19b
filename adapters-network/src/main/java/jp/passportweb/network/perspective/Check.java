package jp.passportweb.network.perspective;

import java.util.List;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.RandomValue;

/** What one perspective is asked to look at, of all that Open MPIC can ask (MPIC-3). */
sealed interface Check {
  /**
   * CAA.
   *
   * @param issuers the names that stand for the authority
   */
  record Caa(List<String> issuers, CaaQuestion question) implements Check {
    public Caa {
      issuers = List.copyOf(issuers);
    }
  }

  /**
   * A value in the DNS.
   *
   * @param place the name where it stands
   * @param type of the record: {@code TXT} or {@code CNAME}
   * @param exact whether even quotation marks around it are too much
   */
  record DnsValue(String place, Type type, RandomValue value, boolean exact) implements Check {}

  /** A page that holds a value. */
  record Page(AgreedPage page) implements Check {}

  /** The address that a holder publishes. */
  record Contact(AuthorizationDomainName name, EmailAddress address) implements Check {}

  /**
   * A record that stays.
   *
   * @param issuers the names that stand for the authority
   * @param wanted how far it has to reach
   */
  record Persistent(
      AuthorizationDomainName name, List<String> issuers, String accountUri, Reach wanted)
      implements Check {
    public Persistent {
      issuers = List.copyOf(issuers);
    }
  }

  /** Where a value may stand. */
  enum Type {
    TXT,
    CNAME
  }
}
