package jp.passportweb.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param fixture the package below {@code fixture} whose classes break it on purpose
 * @param because why it is a rule
 * @param rule how it is said for a root package
 */
record HouseRule(String fixture, String because, Function<Root, ArchRule> rule) {
  ArchRule in(Root root) {
    return rule.apply(root).because(because);
  }

  @Override
  public String toString() {
    return fixture;
  }
}
