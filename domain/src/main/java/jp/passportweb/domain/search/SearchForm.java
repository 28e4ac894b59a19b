package jp.passportweb.domain.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import org.jspecify.annotations.Nullable;

/** 検索条件入力画面 (SRC-1): the fields, and the search that they say. */
public final class SearchForm {
  public static final String DATE = "date";
  public static final String FROM = "from";
  public static final String UNTIL = "until";
  public static final String REQUEST_TYPE = "requestType";
  public static final String SERVICE = "serviceKind";
  public static final String DOWNLOAD = "download";
  public static final String SERVER_TYPE = "serverType";
  public static final String IN_1 = "in1";
  public static final String TEXT_1 = "text1";
  public static final String JOINER = "joiner";
  public static final String IN_2 = "in2";
  public static final String TEXT_2 = "text2";

  /** 年, 月 and 日 are fields of their own: {@code fromYear}. */
  public static final List<String> DAY_PARTS = List.of("Year", "Month", "Day");

  /** The quick search of the list. */
  public static final String ANYWHERE = "q";

  private static final int LONGEST = 100;

  private final FormReader reader;
  private final Catalog catalog;

  private SearchForm(Map<String, String> typed, Catalog catalog) {
    this.reader = new FormReader(typed);
    this.catalog = catalog;
  }

  public static FormResult<Search> read(Map<String, String> typed, Catalog catalog) {
    return new SearchForm(typed, catalog).read();
  }

  private FormResult<Search> read() {
    Search search =
        new Search(
            period(),
            reader.readOptional(REQUEST_TYPE, Choice.of(RequestType.class)),
            reader.readOptional(SERVICE, this::service),
            reader.readOptional(DOWNLOAD, Choice.of(Download.class)),
            reader.readOptional(SERVER_TYPE, this::serverSoftware),
            phrases(),
            Optional.ofNullable(reader.readOptional(JOINER, Choice.of(Joiner.class)))
                .orElse(Joiner.AND),
            Optional.ofNullable(reader.readOptional(ANYWHERE, SearchForm::text)).orElse(""));
    return reader.problems().isEmpty()
        ? new FormResult.Complete<>(search)
        : new FormResult.Incomplete<>(reader.problems());
  }

  private @Nullable Period period() {
    SearchDate date = reader.readOptional(DATE, Choice.of(SearchDate.class));
    LocalDate from = day(FROM);
    LocalDate until = day(UNTIL);
    boolean isTyped = isTyped(FROM) || isTyped(UNTIL);
    if (isTyped && reader.text(DATE).isBlank()) {
      reader.note(DATE, new InputProblem.NotAChoice());
    } else if (!isTyped && date != null) {
      reader.note(FROM, new InputProblem.Missing());
    } else if (from != null && until != null && until.isBefore(from)) {
      reader.note(UNTIL, new InputProblem.EndsBeforeItBegins());
    }
    return date == null ? null : new Period(date, from, until);
  }

  private @Nullable LocalDate day(String field) {
    return isTyped(field) ? reader.read(field, _ -> CivilDay.of(typedParts(field))) : null;
  }

  private boolean isTyped(String field) {
    return typedParts(field).stream().anyMatch(part -> !part.isBlank());
  }

  private List<String> typedParts(String field) {
    return DAY_PARTS.stream().map(part -> reader.text(field + part)).toList();
  }

  private List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    phrase(IN_1, TEXT_1).ifPresent(phrases::add);
    phrase(IN_2, TEXT_2).ifPresent(phrases::add);
    return List.copyOf(phrases);
  }

  private Optional<Phrase> phrase(String in, String text) {
    if (reader.text(in).isBlank() && reader.text(text).isBlank()) {
      return Optional.empty();
    }
    SearchedText searched = reader.read(in, SearchForm::searched);
    String wanted = reader.read(text, SearchForm::text);
    return searched == null || wanted == null
        ? Optional.empty()
        : Optional.of(new Phrase(searched, wanted));
  }

  /** A text without a place to look into is half a choice, not a missing text. */
  private static Parsed<SearchedText> searched(String typed) {
    return typed.isBlank()
        ? Parsed.bad(new InputProblem.NotAChoice())
        : Choice.of(SearchedText.class).apply(typed);
  }

  private static Parsed<String> text(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return text.length() > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, text.length()))
        : Parsed.good(text);
  }

  private Parsed<ServiceCode> service(String typed) {
    return catalog
        .service(new ServiceCode(typed))
        .map(CertificateService::code)
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }

  private Parsed<String> serverSoftware(String typed) {
    return catalog
        .serverSoftware(typed)
        .map(ServerSoftware::code)
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }
}
