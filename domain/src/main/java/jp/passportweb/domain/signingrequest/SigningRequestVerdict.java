package jp.passportweb.domain.signingrequest;

import java.util.List;

/**
 * What the rules say of a CSR.
 *
 * @param findings worst first
 * @param names the names to certify, the common name first; empty when an error was found
 * @param proposed the names that a new CSR could ask for, the common name first
 */
public record SigningRequestVerdict(
    List<Finding> findings, List<DnsName> names, List<DnsName> proposed) {}
