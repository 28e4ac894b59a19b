package jp.passportweb.network.practicezone;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import jp.passportweb.domain.practicezone.PracticeZone;
import jp.passportweb.domain.practicezone.PracticeZones;

/** {@link PracticeZones} in one file. */
public final class PracticeFile implements PracticeZones {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  private final Path file;
  private PracticeZone zone;

  public PracticeFile(Path file) {
    this.file = file;
    this.zone = Files.exists(file) ? read(file) : PracticeZone.EMPTY;
  }

  @Override
  public synchronized PracticeZone now() {
    return zone;
  }

  @Override
  public synchronized void change(UnaryOperator<PracticeZone> change) {
    PracticeZone changed = change.apply(zone);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, MAPPER.writeValueAsString(changed));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    zone = changed;
  }

  private static PracticeZone read(Path file) {
    try {
      return MAPPER.readValue(Files.readString(file), PracticeZone.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the practice zone cannot be read: " + file, e);
    }
  }
}
