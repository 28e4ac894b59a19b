package jp.passportweb.domain.caa;

import java.util.Set;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * For whom a certificate would be issued, and how.
 *
 * @param accountUris the addresses under which the account may be named (RFC 8657 3)
 * @param methods by which control was proven; before it is, those that come into question
 */
public record CaaQuestion(DnsName name, Set<String> accountUris, Set<ValidationMethod> methods) {
  public CaaQuestion {
    accountUris = Set.copyOf(accountUris);
    methods = Set.copyOf(methods);
  }
}
