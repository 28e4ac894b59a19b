package jp.passportweb.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case, or a part that several share: it is made by its one public constructor, from ports,
 * settings and others of its kind. It remembers nothing, so that it does not matter how many are
 * made. Bootstrap finds it by this mark.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Assembled {}
