package jp.passportweb.persistence.numbering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Series;

/**
 * {@link GivenNumbers} in a small text file, one line for each series, {@code contract-code=12}, so
 * that operations can read and raise it. Several processes may share it.
 */
public final class NumberFile implements GivenNumbers {
  private final Path file;

  /**
   * Over a file that need not be there.
   *
   * @param file its directory is made when it is written first
   */
  public NumberFile(Path file) {
    this.file = file;
  }

  @Override
  public long highest(Series series) {
    try {
      return read().getOrDefault(series, 0L);
    } catch (IOException e) {
      throw new UncheckedIOException("the numbers given out cannot be read: " + file, e);
    }
  }

  @Override
  public void given(Series series, long number) {
    // A file lock keeps other processes out; within this one it would only throw.
    synchronized (NumberFile.class) {
      try {
        Files.createDirectories(directory());
        try (FileChannel channel =
                FileChannel.open(
                    sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          assert lock.isValid();
          note(series, number);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the numbers given out cannot be noted: " + file, e);
      }
    }
  }

  private void note(Series series, long number) throws IOException {
    Map<Series, Long> numbers = read();
    if (number > numbers.getOrDefault(series, 0L)) {
      numbers.put(series, number);
      write(numbers);
    }
  }

  private Map<Series, Long> read() throws IOException {
    Map<Series, Long> numbers = new EnumMap<>(Series.class);
    if (Files.exists(file)) {
      for (Series series : Series.values()) {
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith(word(series) + "=")) {
            numbers.merge(series, number(line), Math::max);
          }
        }
      }
    }
    return numbers;
  }

  private static long number(String line) throws IOException {
    try {
      return Long.parseLong(line.substring(line.indexOf('=') + 1).strip());
    } catch (NumberFormatException e) {
      throw new IOException("not a number: " + line, e);
    }
  }

  /** Replaces the file as a whole, on the disk before this returns. */
  private void write(Map<Series, Long> numbers) throws IOException {
    StringBuilder text = new StringBuilder("# The highest numbers given out; never lower them.\n");
    numbers.forEach(
        (series, number) -> text.append(word(series)).append('=').append(number).append('\n'));
    Path fresh = sibling(".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path directory() {
    return file.toAbsolutePath().resolveSibling("");
  }

  private Path sibling(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static String word(Series series) {
    return series.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
