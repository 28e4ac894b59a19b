package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.web.page.Pages;

/** The answer to a request that its record does not allow: the reason, in words. */
public record NotOfferedView(RecordId base, RequestType type, Refusal why) {
  public static HttpResponse<String> show(
      Pages pages, HttpRequest<?> request, RecordId base, RequestType type, Refusal why) {
    return pages.show(
        request,
        HttpStatus.CONFLICT,
        "request/draft/notoffered.jte",
        new NotOfferedView(base, type, why));
  }
}
