package jp.passportweb.web.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.passportweb.domain.operator.Capability;

/**
 * Whom a way into the office is open to: who has any of these (OPR-1). On a method it stands
 * instead of its class's. What does not say it is open to nobody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenTo {
  Capability[] value();
}
