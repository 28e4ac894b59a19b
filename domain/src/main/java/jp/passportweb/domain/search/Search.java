package jp.passportweb.domain.search;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for (SRC-1); whatever is absent narrows nothing.
 *
 * @param requestType 申請区分
 * @param service サービス種別
 * @param serverSoftware サーバタイプ, by its code
 * @param phrases none, one, or two joined
 * @param anywhere a text in server name, organisation or contract code, or an empty one
 */
public record Search(
    @Nullable Period period,
    @Nullable RequestType requestType,
    @Nullable ServiceCode service,
    @Nullable Download download,
    @Nullable String serverSoftware,
    List<Phrase> phrases,
    Joiner joiner,
    String anywhere) {
  private static final List<SearchedText> ANYWHERE =
      List.of(SearchedText.SERVER_NAME, SearchedText.ORGANIZATION, SearchedText.CONTRACT_CODE);

  /** Everything. */
  public static final Search NOTHING_SAID = anywhere("");

  public static Search anywhere(String text) {
    return new Search(null, null, null, null, null, List.of(), Joiner.AND, text.strip());
  }

  /** What {@link #anywhere} asks for: one of these. */
  public List<Phrase> alternatives() {
    return anywhere.isEmpty()
        ? List.of()
        : ANYWHERE.stream().map(in -> new Phrase(in, anywhere)).toList();
  }
}
