package jp.passportweb.web.request.draft;

import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.ShowConfirmation.Confirmation;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.request.Request;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Everything that will be applied for, and what was there before.
 *
 * @param contract of the record that the request is made from
 * @param term how long it would last; null where no certificate is asked for
 * @param unsent why nothing was sent yet; null where nobody tried
 */
public record ConfirmView(
    Chosen chosen,
    FormResult<Request> request,
    ApplicationContent content,
    List<ConfirmSection> sections,
    @Nullable Contract contract,
    ForeseeTerm.@Nullable Term term,
    @Nullable Unsent unsent) {

  /** Why a confirmation is shown again. */
  public enum Unsent {
    /** It changed since it was shown. */
    CHANGED,
    /** APP-6: there were too many applications; it can be sent later. */
    LATER;

    /** In the address of the confirmation. */
    String parameter() {
      return switch (this) {
        case CHANGED -> "changed";
        case LATER -> "later";
      };
    }
  }

  static ConfirmView of(
      Page page, Catalog catalog, Confirmation confirmation, @Nullable Unsent unsent) {
    Chosen chosen = Chosen.of(confirmation.reading());
    return new ConfirmView(
        chosen,
        confirmation.reading().request(),
        confirmation.content(),
        ConfirmSection.of(
            page, catalog, chosen, confirmation.content(), confirmation.before().orElse(null)),
        confirmation.reading().contract(),
        confirmation.term().orElse(null),
        unsent);
  }

  /** How many lines say something else than before. */
  public long changes() {
    return sections.stream().mapToLong(ConfirmSection::changes).sum();
  }

  /** The sections to read: all but the contacts that stay the same. */
  public List<ConfirmSection> toRead() {
    return sections.stream().filter(section -> !section.same()).toList();
  }

  public List<ConfirmSection> same() {
    return sections.stream().filter(ConfirmSection::same).toList();
  }

  public String sameTitles(Page page) {
    return same().stream()
        .map(ConfirmSection::title)
        .collect(Collectors.joining(page.t("common.and")));
  }
}
