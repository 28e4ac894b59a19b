package jp.passportweb.application.certificate;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationLists;
import org.jspecify.annotations.Nullable;

/** リポジトリ: what is published of the authorities, for everybody. */
@Assembled
public final class ShowRepository {
  private final CertificateAuthority authority;
  private final RevocationLists lists;
  private final Transactions transactions;

  public ShowRepository(
      CertificateAuthority authority, RevocationLists lists, Transactions transactions) {
    this.authority = authority;
    this.lists = lists;
    this.transactions = transactions;
  }

  /** What is published of an authority; no list in the moment before the first. */
  public record Published(AuthorityCertificate authority, @Nullable RevocationList list) {}

  /** All of them, the root first. */
  public List<Published> all() {
    return transactions.run(() ->
        authority.all().stream()
            .map(found -> new Published(found, lists.latest(found.name()).orElse(null)))
            .toList());
  }

  public AuthorityCertificate root() {
    return authority.root();
  }

  /**
   * @param slug as the addresses in certificates name an authority
   */
  public Optional<AuthorityCertificate> named(String slug) {
    return authority.all().stream().filter(a -> a.slug().equals(slug)).findFirst();
  }

  /** The newest list of the authority with this name in addresses. */
  public Optional<RevocationList> latestList(String slug) {
    return named(slug).flatMap(found -> transactions.read(() -> lists.latest(found.name())));
  }
}
