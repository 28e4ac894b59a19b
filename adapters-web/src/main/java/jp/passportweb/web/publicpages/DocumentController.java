package jp.passportweb.web.publicpages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.request.ReadAgreement;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The documents that are agreed to, in every version. */
@Controller("/documents")
@Produces(MediaType.TEXT_HTML)
public final class DocumentController {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final ReadAgreement texts;
  private final Catalog catalog;
  private final Pages pages;
  private final Parser parser = Parser.builder().extensions(TABLES).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

  DocumentController(ReadAgreement texts, Catalog catalog, Pages pages) {
    this.texts = texts;
    this.catalog = catalog;
    this.pages = pages;
  }

  /** A document as HTML of our own making. */
  public record DocumentView(String title, String html) {}

  /** The documents in force, by what they are. */
  public record DocumentsView(List<Shelf> shelves) {}

  @Get
  HttpResponse<String> list(HttpRequest<?> request) {
    return pages.show(request, "publicpages/documents.jte", new DocumentsView(Shelf.all(catalog)));
  }

  @Get("/{code}/{version}")
  HttpResponse<String> show(HttpRequest<?> request, String code, String version) {
    Optional<String> markdown = texts.markdown(code, version, pages.page(request).language());
    if (markdown.isEmpty()) {
      return Problems.notFound(pages, request);
    }
    String title = markdown.get().lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    String html = renderer.render(parser.parse(markdown.get()));
    return pages.show(request, "publicpages/document.jte", new DocumentView(title, html));
  }
}
