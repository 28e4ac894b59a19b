package jp.passportweb.web.campaign;

import io.micronaut.http.HttpParameters;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.application.campaign.CampaignHolders;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/**
 * Which holders of a campaign a page lists, and whose calls are open; what is odd is passed over.
 *
 * @param standing of the holders; null for all
 */
public record HolderQuery(
    CampaignHolder.@Nullable Standing standing, int page, @Nullable AccountId opened) {
  static final String STANDING = "standing";
  static final String PAGE = "page";
  static final String HOLDER = "holder";

  static HolderQuery of(HttpParameters parameters) {
    return read(name -> parameters.getFirst(name).orElse(""));
  }

  /** As the forms of the page carry it. */
  static HolderQuery of(Posted posted) {
    return read(posted::field);
  }

  private static HolderQuery read(Function<String, String> value) {
    return new HolderQuery(
        standing(value.apply(STANDING)),
        PageNumber.parse(value.apply(PAGE)),
        Ids.parse(value.apply(HOLDER)).map(AccountId::new).orElse(null));
  }

  private static CampaignHolder.@Nullable Standing standing(String typed) {
    return Stream.of(CampaignHolder.Standing.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  CampaignHolders.Question question() {
    return new CampaignHolders.Question(standing, page, opened);
  }

  /** The holders of a standing, from their first page on; nobody's calls are open. */
  HolderQuery of(CampaignHolder.@Nullable Standing wanted) {
    return new HolderQuery(wanted, 1, null);
  }

  HolderQuery at(int number) {
    return new HolderQuery(standing, number, null);
  }

  HolderQuery opening(@Nullable AccountId account) {
    return new HolderQuery(standing, page, account);
  }

  /** As it stands in an address. */
  public String text() {
    return "?standing="
        + standingText()
        + "&page="
        + page
        + (opened == null ? "" : "&holder=" + opened.value());
  }

  public String standingText() {
    return standing == null ? "" : standing.name();
  }
}
