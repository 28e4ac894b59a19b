package jp.passportweb.domain.search;

/** 「…に…を含む」: a text as typed, somewhere in one text of a record. */
public record Phrase(SearchedText in, String text) {
  public String folded() {
    return in.folded(text);
  }
}
