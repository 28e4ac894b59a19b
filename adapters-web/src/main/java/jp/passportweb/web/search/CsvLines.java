package jp.passportweb.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of RFC 4180 for spreadsheets (SRC-1). */
public final class CsvLines {
  /** By which Excel knows UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";

  private final Appendable out;

  private CsvLines(Appendable out) {
    this.out = out;
  }

  /** A file with its first line. */
  public static CsvLines begin(Appendable out, List<String> heads) {
    CsvLines lines = new CsvLines(out);
    lines.append(BYTE_ORDER_MARK);
    lines.line(heads);
    return lines;
  }

  public void line(List<String> cells) {
    append(cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", LINE_END)));
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
