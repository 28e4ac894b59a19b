package jp.passportweb.web.signingrequest;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.keylist.BlockSentKeys;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Looks into every form that is posted, whatever page it belongs to: a private key in any field or
 * file has its public key blocked, and nothing of the post is kept (REQUIREMENTS §6.2).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SentKeyFilter implements Ordered {
  /**
   * The step of the form that takes a CSR says itself what is wrong with it; to a problem report a
   * private key is a proof (BR 4.9.12).
   */
  private static final String SAYS_IT_ITSELF =
      "/(apply|user/requests)/[^/]+/basic|/problem-report|/office/problem-reports/new";

  private static final int AFTER_THE_FORM_IS_READ = HIGHEST_PRECEDENCE + 1000;

  private final BlockSentKeys blockSentKeys;
  private final ClientAddresses addresses;
  private final Pages pages;

  SentKeyFilter(BlockSentKeys blockSentKeys, ClientAddresses addresses, Pages pages) {
    this.blockSentKeys = blockSentKeys;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Override
  public int getOrder() {
    return AFTER_THE_FORM_IS_READ;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> look(HttpRequest<?> request) {
    Optional<Posted> posted = request.getAttribute(Posted.ATTRIBUTE, Posted.class);
    if (posted.filter(SentKeyFilter::holdsPrivateKey).isEmpty()) {
      return null;
    }
    BlockSentKeys.Outcome outcome =
        blockSentKeys.block(keys(posted.get()), addresses.of(request).counted());
    return request.getPath().matches(SAYS_IT_ITSELF)
        ? null
        : pages.show(
            request,
            HttpStatus.UNPROCESSABLE_ENTITY,
            "page/problem.jte",
            new Problems.ProblemView(problem(outcome), ""));
  }

  private static boolean holdsPrivateKey(Posted posted) {
    return posted.fields().values().stream().anyMatch(SubmittedSigningRequest::holdsPrivateKey)
        || posted.files().values().stream().anyMatch(SubmittedSigningRequest::holdsPrivateKey);
  }

  private static List<Der> keys(Posted posted) {
    return Stream.concat(
            posted.fields().values().stream()
                .flatMap(text -> SubmittedSigningRequest.privateKeysIn(text).stream()),
            posted.files().values().stream()
                .flatMap(file -> SubmittedSigningRequest.privateKeysIn(file).stream()))
        .limit(BlockSentKeys.MOST_AT_ONCE)
        .toList();
  }

  private static String problem(BlockSentKeys.Outcome outcome) {
    return switch (outcome) {
      case BLOCKED -> "private-key-blocked";
      case NOT_READ, TOO_MANY -> "private-key";
    };
  }
}
