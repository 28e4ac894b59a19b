package jp.passportweb.bootstrap.perspective;

import java.net.URI;
import java.util.List;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.signingrequest.DnsName;

/** Sees nothing, for nobody was named whom it could ask; that proves and permits nothing. */
final class BlindObserver implements Observer {
  private static final DnsFailure FAILURE =
      new DnsFailure(
          DnsFailure.Kind.UNREACHABLE, false, false, Security.UNPROVEN, "no resolver is set");

  @Override
  public CaaLookup caa(DnsName name) {
    return new CaaLookup(name, List.of(new DnsAnswer.Failed<>(name.text(), List.of(), FAILURE)));
  }

  @Override
  public DnsAnswer<String> txt(String name) {
    return new DnsAnswer.Failed<>(name, List.of(), FAILURE);
  }

  @Override
  public DnsAnswer<String> addresses(String name) {
    return new DnsAnswer.Failed<>(name, List.of(), FAILURE);
  }

  @Override
  public WebAnswer page(URI address) {
    return new WebAnswer(
        List.of(), address.toString(), new WebAnswer.NoAddress(address.getHost(), FAILURE));
  }
}
