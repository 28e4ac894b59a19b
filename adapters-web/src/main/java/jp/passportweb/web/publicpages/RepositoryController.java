package jp.passportweb.web.publicpages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** リポジトリ: the authorities' certificates, at the addresses that certificates name. */
@Controller("/repository")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RepositoryController {
  private static final String FOR_A_DAY = "public, max-age=86400";

  private final CertificateAuthority authority;
  private final Pages pages;

  RepositoryController(CertificateAuthority authority, Pages pages) {
    this.authority = authority;
    this.pages = pages;
  }

  /** The authorities, the root first. */
  public record RepositoryView(List<AuthorityCertificate> authorities) {}

  @Get
  HttpResponse<String> list(HttpRequest<?> request) {
    return pages.show(request, "publicpages/repository.jte", new RepositoryView(authority.all()));
  }

  @Get("/{slug}.cer")
  HttpResponse<?> der(HttpRequest<?> request, String slug) {
    return file(request, slug, "application/pkix-cert", a -> a.certificate().bytes());
  }

  @Get("/{slug}.pem")
  HttpResponse<?> pem(HttpRequest<?> request, String slug) {
    return file(
        request,
        slug,
        "application/x-pem-file",
        a -> a.certificate().pem("CERTIFICATE").getBytes(StandardCharsets.US_ASCII));
  }

  private HttpResponse<?> file(
      HttpRequest<?> request,
      String slug,
      String mediaType,
      Function<AuthorityCertificate, byte[]> bytes) {
    Optional<AuthorityCertificate> found =
        authority.all().stream().filter(a -> a.slug().equals(slug)).findFirst();
    return found.isEmpty()
        ? Problems.notFound(pages, request)
        : HttpResponse.ok(bytes.apply(found.get()))
            .contentType(mediaType)
            .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY);
  }
}
