package jp.passportweb.web.request.newapplication;

import io.micronaut.http.MediaType;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.web.asset.Representation;
import jp.passportweb.web.connection.Ready;
import jp.passportweb.web.connection.ReadyAnswers;
import jp.passportweb.web.page.AcceptedLanguage;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import org.jspecify.annotations.Nullable;

/**
 * Step1 オンライン申請 for a browser that brings nothing: it has no drafts, and its page is the same as
 * everybody's, so that it needs no database.
 */
@Singleton
final class ReadyStart implements ReadyAnswers {
  private static final Set<String> ADDRESSES = Set.of("/", "/apply");
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Catalog catalog;
  private final Pages pages;
  private final InstantSource clock;
  private final Map<Reader, Kept> kept = new ConcurrentHashMap<>();

  ReadyStart(Catalog catalog, Pages pages, InstantSource clock) {
    this.catalog = catalog;
    this.pages = pages;
    this.clock = clock;
  }

  private record Reader(String address, Language language) {}

  private record Kept(Representation page, Instant until) {}

  @Override
  public Optional<Ready> to(HttpRequest request) {
    return request.method().equals(HttpMethod.GET)
            && ADDRESSES.contains(request.uri())
            && !request.headers().contains(HttpHeaderNames.COOKIE)
            && takesPages(request.headers().get(HttpHeaderNames.ACCEPT))
        ? Optional.of(new Ready.Now(page(request).answer(request.headers())))
        : Optional.empty();
  }

  /** Whether that is plain; of anything else the route knows better. */
  private static boolean takesPages(@Nullable String accepted) {
    return accepted == null
        || ((accepted.contains(MediaType.TEXT_HTML) || accepted.contains(MediaType.ALL))
            && !accepted.contains("q=0,")
            && !accepted.endsWith("q=0"));
  }

  private Representation page(HttpRequest request) {
    String accepted = request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE, "");
    Reader reader = new Reader(request.uri(), AcceptedLanguage.of(accepted));
    Instant now = clock.instant();
    return kept.compute(
            reader,
            (_, before) ->
                before != null && now.isBefore(before.until())
                    ? before
                    : new Kept(rendered(reader), now.plus(KEPT)))
        .page();
  }

  private Representation rendered(Reader reader) {
    Page page = pages.shared(reader.address(), reader.language());
    String html =
        pages.sharedHtml(
            page,
            "request/newapplication/start.jte",
            new StartController.StartView(List.of(), catalog.longestValidity(page.today())));
    return new Representation("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }
}
