package jp.passportweb.domain.keylist;

import java.util.function.Consumer;

/** A file that claims to be a list; it is read several times, and never held whole. */
public interface KeyListFile {
  /** Its own name, without its folder: Debian's files say the size of their keys in it. */
  String name();

  /**
   * Hands out its lines from the first to the last; one that is longer than {@link
   * KeyListLine#LONGEST} may be cut behind that.
   */
  void eachLine(Consumer<String> reader);
}
