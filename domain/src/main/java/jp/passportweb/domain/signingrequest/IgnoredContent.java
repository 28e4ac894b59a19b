package jp.passportweb.domain.signingrequest;

import java.util.List;

/** Something in the CSR that will not stand in the certificate; the application may go on. */
public sealed interface IgnoredContent extends Finding {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** OU, which no public certificate holds any more (BR 7.1.2.7.4). */
  record OrganizationalUnitIgnored(String unit) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(unit));
    }
  }

  /** An e-mail address in the subject. */
  record EmailAddressIgnored(String address) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(address));
    }
  }

  /** Any other attributes of the subject that the profile does not hold. */
  record SubjectAttributesIgnored(List<SubjectAttribute> attributes) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.list(attributes.stream().map(a -> a.type() + "=" + a.value()).toList()));
    }
  }

  /** An alternative name that is no DNS name. */
  record AlternativeNameDropped(String name) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(name));
    }
  }

  /**
   * A common name in words, beside alternative names that name the servers.
   *
   * @param name what becomes the common name
   */
  record CommonNameReplaced(String commonName, DnsName name) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(commonName), name.text());
    }
  }

  /** A common name that is missing among the alternative names, and is added there. */
  record CommonNameAdded(DnsName name) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(name.text());
    }
  }

  /** A first name that is longer than a common name may be (RFC 5280 ub-common-name). */
  record CommonNameLeftOut(DnsName name) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.text(name.text()), Integer.toString(name.text().length()));
    }
  }

  /** Names that stand in the CSR more than once. */
  record DuplicateNamesDropped(List<DnsName> names) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.list(names.stream().map(DnsName::text).toList()));
    }
  }

  /** Requested extensions; the certificate's are the service's own (BR 7.1.2.7.6). */
  record ExtensionsIgnored(List<RequestedExtension> extensions) implements IgnoredContent {
    @Override
    public List<String> arguments() {
      return List.of(Shown.list(extensions.stream().map(RequestedExtension::name).toList()));
    }
  }

  /** A challenge password, which is neither used nor kept. */
  record ChallengePasswordIgnored() implements IgnoredContent {}
}
