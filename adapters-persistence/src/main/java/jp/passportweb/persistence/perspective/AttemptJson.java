package jp.passportweb.persistence.perspective;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaReason;
import jp.passportweb.domain.caa.ReportAddress;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.perspective.Shortfall;

/**
 * An attempt with all that was seen, as JSON: each value of a sealed type tells by its simple name
 * which of them it is.
 */
final class AttemptJson {
  private static final JsonMapper MAPPER = mapper();

  private AttemptJson() {}

  static String write(Attempt attempt) {
    try {
      return MAPPER.writeValueAsString(attempt);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an attempt cannot be written", e);
    }
  }

  static Attempt read(String json) {
    try {
      return MAPPER.readValue(json, Attempt.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored attempt cannot be read", e);
    }
  }

  /** Says which of a sealed type's a value is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Told {}

  private static JsonMapper mapper() {
    SimpleModule times = new SimpleModule();
    times.addSerializer(Instant.class, ToStringSerializer.instance);
    times.addSerializer(Duration.class, ToStringSerializer.instance);
    times.addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse));
    times.addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse));
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(times)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY);
    sealedTypes()
        .forEach(sealed -> {
          builder.addMixIn(sealed, Told.class);
          members(sealed)
              .forEach(member ->
                  builder.registerSubtypes(new NamedType(member, member.getSimpleName())));
        });
    return builder.build();
  }

  private static Stream<Class<?>> sealedTypes() {
    return Stream.of(
        Question.class,
        Finding.class,
        Diagnosis.class,
        DnsAnswer.class,
        WebAnswer.End.class,
        CaaDecision.class,
        CaaDecision.Ground.class,
        CaaReason.class,
        ReportAddress.class,
        Report.class,
        Shortfall.class);
  }

  private static Stream<Class<?>> members(Class<?> sealed) {
    return sealed.isSealed()
        ? Stream.of(sealed.getPermittedSubclasses()).flatMap(AttemptJson::members)
        : Stream.of(sealed);
  }

  /** What writes itself as text. */
  private static final class FromText<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return parse.apply(text);
    }
  }
}
