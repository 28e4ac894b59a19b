package jp.passportweb.network.perspective;

import java.util.List;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.domaincontrol.AgreedPage;
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

  /** Where a value may stand. */
  enum Type {
    TXT,
    CNAME
  }
}
