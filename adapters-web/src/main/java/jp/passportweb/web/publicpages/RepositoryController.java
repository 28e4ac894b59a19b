package jp.passportweb.web.publicpages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.web.guide.SupportDesk;
import jp.passportweb.web.page.HttpDate;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** リポジトリ: the authorities' certificates and CRLs, at the addresses that certificates name. */
@Controller("/repository")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RepositoryController {
  private static final String FOR_A_DAY = "public, max-age=86400";

  /** A list is renewed at once after a revocation. */
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  private final CertificateAuthority authority;
  private final RevocationLists lists;
  private final Transactions transactions;
  private final SupportDesk desk;
  private final Pages pages;

  RepositoryController(
      CertificateAuthority authority,
      RevocationLists lists,
      Transactions transactions,
      SupportDesk desk,
      Pages pages) {
    this.authority = authority;
    this.lists = lists;
    this.transactions = transactions;
    this.desk = desk;
    this.pages = pages;
  }

  /** What is published of an authority; no list in the moment before the first. */
  public record Published(AuthorityCertificate authority, @Nullable RevocationList list) {}

  /** The authorities, the root first, and whom to tell of a problem. */
  public record RepositoryView(List<Published> all, SupportDesk desk) {}

  @Get
  HttpResponse<String> list(HttpRequest<?> request) {
    List<Published> all =
        authority.all().stream()
            .map(found -> new Published(found, latest(found).orElse(null)))
            .toList();
    return pages.show(request, "publicpages/repository.jte", new RepositoryView(all, desk));
  }

  @Get("/{slug}.cer")
  @Produces({"application/pkix-cert", MediaType.ALL})
  HttpResponse<?> der(HttpRequest<?> request, String slug) {
    return file(request, slug, "application/pkix-cert", a -> a.certificate().bytes());
  }

  @Get("/{slug}.pem")
  @Produces({"application/x-pem-file", MediaType.ALL})
  HttpResponse<?> pem(HttpRequest<?> request, String slug) {
    return file(
        request,
        slug,
        "application/x-pem-file",
        a -> a.certificate().pem("CERTIFICATE").getBytes(StandardCharsets.US_ASCII));
  }

  @Get("/{slug}.crl")
  @Produces({"application/pkix-crl", MediaType.ALL})
  HttpResponse<?> revocationList(HttpRequest<?> request, String slug) {
    Optional<RevocationList> found = named(slug).flatMap(this::latest);
    return found.isEmpty()
        ? Problems.notFound(pages, request)
        : HttpResponse.ok(found.get().list().bytes())
            .contentType("application/pkix-crl")
            .header(HttpHeaders.LAST_MODIFIED, HttpDate.of(found.get().thisUpdate()))
            .header(HttpHeaders.CACHE_CONTROL, FOR_FIVE_MINUTES);
  }

  private HttpResponse<?> file(
      HttpRequest<?> request,
      String slug,
      String mediaType,
      Function<AuthorityCertificate, byte[]> bytes) {
    Optional<AuthorityCertificate> found = named(slug);
    return found.isEmpty()
        ? Problems.notFound(pages, request)
        : HttpResponse.ok(bytes.apply(found.get()))
            .contentType(mediaType)
            .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY);
  }

  private Optional<AuthorityCertificate> named(String slug) {
    return authority.all().stream().filter(a -> a.slug().equals(slug)).findFirst();
  }

  private Optional<RevocationList> latest(AuthorityCertificate found) {
    return transactions.run(() -> lists.latest(found.name()));
  }
}
