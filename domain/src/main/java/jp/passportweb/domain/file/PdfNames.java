package jp.passportweb.domain.file;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * All names that stand in a PDF outside the data of its streams, and those in its object streams.
 * Names in texts and comments are among them: rather one too many than one overlooked.
 */
final class PdfNames {
  /** Bytes that all object streams of a file may unpack to. */
  private static final int MOST_UNPACKED = 32 * 1024 * 1024;

  /** Filters that are used on object streams by nobody but who hides something. */
  private static final Set<String> UNUSUAL =
      Set.of(
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "Crypt",
          "Predictor");

  private final Set<String> all = new HashSet<>();
  private final Set<String> ofObject = new HashSet<>();
  private final AtomicInteger unpacked = new AtomicInteger();

  private PdfNames() {}

  /** The names; nothing where the file cannot be looked through. */
  static Optional<Set<String>> of(Bytes file) {
    PdfNames names = new PdfNames();
    return names.read(file) ? Optional.of(names.all) : Optional.empty();
  }

  private boolean read(Bytes bytes) {
    int at = 0;
    while (at < bytes.length()) {
      if (bytes.at(at) == '/') {
        at = name(bytes, at + 1);
      } else if (isWord(bytes, "obj", at)) {
        ofObject.clear();
        at += 3;
      } else if (isStream(bytes, at)) {
        int begin = at + (bytes.at(at + 6) == '\r' ? 8 : 7);
        int end = bytes.find("endstream", begin);
        if (end < 0 || !look(bytes, begin, end)) {
          return false;
        }
        at = end + "endstream".length();
      } else {
        at++;
      }
    }
    return true;
  }

  /** Reads one name, in which #4A stands for J, and returns where it ends. */
  private int name(Bytes bytes, int from) {
    StringBuilder name = new StringBuilder();
    int at = from;
    while (at < bytes.length() && isRegular(bytes.at(at))) {
      int code = bytes.at(at) == '#' && at + 2 < bytes.length() ? hex(bytes, at + 1) : -1;
      name.append((char) (code < 0 ? bytes.at(at) : code));
      at += code < 0 ? 1 : 3;
    }
    all.add(name.toString());
    ofObject.add(name.toString());
    return at;
  }

  private static int hex(Bytes bytes, int at) {
    int high = Character.digit(bytes.at(at), 16);
    int low = Character.digit(bytes.at(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isStream(Bytes bytes, int at) {
    return isWord(bytes, "stream", at)
        && at + 7 < bytes.length()
        && (bytes.at(at + 6) == '\n' || (bytes.at(at + 6) == '\r' && bytes.at(at + 7) == '\n'))
        && isBehindDictionary(bytes, at - 1);
  }

  /** The word is none in a comment, behind which a reader would go on reading. */
  private static boolean isBehindDictionary(Bytes bytes, int before) {
    int at = before;
    while (at > 0 && isWhite(bytes.at(at))) {
      at--;
    }
    boolean closed = at > 0 && bytes.at(at) == '>' && bytes.at(at - 1) == '>';
    while (at > 0 && bytes.at(at) != '\n' && bytes.at(at) != '\r' && bytes.at(at) != '%') {
      at--;
    }
    return closed && bytes.at(at) != '%';
  }

  private static boolean isWord(Bytes bytes, String word, int at) {
    return bytes.at(at) == word.charAt(0)
        && bytes.holds(word, at)
        && (at == 0 || !Character.isLetter(bytes.at(at - 1)));
  }

  /** Whether a stream holds no objects, or those that it holds could be looked through. */
  private boolean look(Bytes bytes, int begin, int end) {
    if (!ofObject.contains("ObjStm")) {
      return true;
    }
    if (ofObject.stream().anyMatch(UNUSUAL::contains)) {
      return false;
    }
    boolean packed = ofObject.contains("FlateDecode") || ofObject.contains("Fl");
    Bytes held = bytes.part(begin, end);
    Bytes objects = packed ? unpack(held) : held;
    return objects != null && readObjects(objects);
  }

  /** Object streams hold no streams. */
  private boolean readObjects(Bytes objects) {
    int at = 0;
    while (at < objects.length()) {
      at = objects.at(at) == '/' ? name(objects, at + 1) : at + 1;
    }
    return true;
  }

  private @Nullable Bytes unpack(Bytes packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.content());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] some = new byte[64 * 1024];
      while (!inflater.finished()) {
        int length = inflater.inflate(some);
        if (unpacked.addAndGet(length) > MOST_UNPACKED || (length == 0 && !inflater.finished())) {
          return null;
        }
        out.write(some, 0, length);
      }
      return new Bytes(out.toByteArray());
    } catch (DataFormatException e) {
      return null;
    } finally {
      inflater.end();
    }
  }

  static boolean isWhite(int character) {
    return character == ' '
        || character == '\n'
        || character == '\r'
        || character == '\t'
        || character == '\f'
        || character == 0;
  }

  private static boolean isRegular(int character) {
    return !isWhite(character) && "()<>[]{}/%".indexOf(character) < 0;
  }
}
