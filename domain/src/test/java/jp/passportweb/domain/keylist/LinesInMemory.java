package jp.passportweb.domain.keylist;

import java.util.List;
import java.util.function.Consumer;

/** A file of lines that are at hand. */
public record LinesInMemory(String name, List<String> lines) implements KeyListFile {
  @Override
  public void eachLine(Consumer<String> reader) {
    lines.forEach(reader);
  }
}
