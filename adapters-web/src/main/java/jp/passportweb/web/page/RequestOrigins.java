package jp.passportweb.web.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import jp.passportweb.domain.audit.Origin;

/** Where that comes from what a request brings about; jobs and commands have none (AUD-1). */
@Singleton
public final class RequestOrigins {
  private final ClientAddresses addresses;

  RequestOrigins(ClientAddresses addresses) {
    this.addresses = addresses;
  }

  public Origin current() {
    return ServerRequestContext.currentRequest().map(this::origin).orElse(Origin.WITHIN);
  }

  private Origin origin(HttpRequest<?> request) {
    String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
    return new Origin(addresses.of(request).text(), agent == null ? "" : agent);
  }
}
