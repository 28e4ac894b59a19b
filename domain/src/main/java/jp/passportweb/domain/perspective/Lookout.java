package jp.passportweb.domain.perspective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.AgreedPageRules;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.ContactMail;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.DnsChangeRules;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.WebAnswer;

/**
 * One perspective's answer to a question: it looks, and the rules say what that means. The primary
 * perspective and every remote one of ours answer alike.
 */
public final class Lookout {
  private final Observer observer;
  private final CaaRules caaRules;
  private final PersistentRules persistentRules;

  public Lookout(Observer observer, CaaRules caaRules, PersistentRules persistentRules) {
    this.observer = observer;
    this.caaRules = caaRules;
    this.persistentRules = persistentRules;
  }

  /** Looks now; it takes as long as the network does. */
  public Finding answer(Question question, Instant now) {
    return switch (question) {
      case Question.CaaPermits(CaaQuestion asked) -> caa(asked, now);
      case Question.ShowsDnsChange(DnsChange change, var zones) -> dnsChange(change, zones, now);
      case Question.ShowsPage(AgreedPage page) -> page(page, now);
      case Question.ShowsPersistent(var name, String accountUri, Reach wanted) ->
          persistent(name, accountUri, wanted, now);
      case Question.ShowsContactMail(var name, var address) -> {
        DnsAnswer<String> heard = observer.txt(ContactMail.place(name));
        yield new Finding.OfContact(heard, ContactMail.holds(heard, address));
      }
    };
  }

  private Finding caa(CaaQuestion asked, Instant now) {
    CaaLookup lookup = observer.caa(asked.name());
    return new Finding.OfCaa(lookup, caaRules.decide(asked, lookup, now));
  }

  /** Wrong places are looked at only where the right ones hold nothing. */
  private Finding dnsChange(DnsChange change, List<AuthorizationDomainName> zones, Instant now) {
    List<DnsAnswer<String>> heard = new ArrayList<>();
    change.places().forEach(place -> heard.add(observer.txt(place)));
    Diagnosis diagnosis = DnsChangeRules.diagnose(change, heard, now);
    if (!diagnosis.isProof() && !zones.isEmpty()) {
      change.strays(zones).forEach(stray -> heard.add(observer.txt(stray)));
      diagnosis = DnsChangeRules.diagnose(change, heard, now);
    }
    return new Finding.OfRecords(heard, diagnosis);
  }

  private Finding page(AgreedPage page, Instant now) {
    WebAnswer answer = observer.page(page.address());
    return new Finding.OfPage(answer, AgreedPageRules.diagnose(page, answer, now));
  }

  private Finding persistent(
      AuthorizationDomainName name, String accountUri, Reach wanted, Instant now) {
    DnsAnswer<String> heard = observer.txt(PersistentRules.place(name));
    return new Finding.OfRecords(
        List.of(heard), persistentRules.diagnose(heard, accountUri, wanted, now));
  }
}
