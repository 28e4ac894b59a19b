package jp.passportweb.web.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.Finding;

/** One of each kind of finding that there is. */
final class FindingSamples {
  private FindingSamples() {}

  static List<Finding> all() {
    return kinds(Finding.class).map(FindingSamples::sample).toList();
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(FindingSamples::kinds)
        : Stream.of(type);
  }

  private static Finding sample(Class<?> kind) {
    try {
      RecordComponent[] components = kind.getRecordComponents();
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Finding)
          constructor.newInstance(Stream.of(types).map(FindingSamples::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(kind.getName(), e);
    }
  }

  private static Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "int" -> 7;
      case "String" -> "text";
      case "BigInteger" -> BigInteger.TWO;
      case "DnsName" -> new DnsName("www.example.jp");
      case "List" -> List.of();
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }
}
