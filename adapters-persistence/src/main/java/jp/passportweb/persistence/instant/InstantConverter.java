package jp.passportweb.persistence.instant;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/** Turns the columns of type {@code timestamp with time zone} into instants and back. */
public final class InstantConverter implements Converter<OffsetDateTime, Instant> {
  @Override
  public @Nullable Instant from(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  @Override
  public @Nullable OffsetDateTime to(@Nullable Instant instant) {
    return instant == null ? null : Micros.of(instant).atOffset(ZoneOffset.UTC);
  }

  @Override
  public Class<OffsetDateTime> fromType() {
    return OffsetDateTime.class;
  }

  @Override
  public Class<Instant> toType() {
    return Instant.class;
  }
}
