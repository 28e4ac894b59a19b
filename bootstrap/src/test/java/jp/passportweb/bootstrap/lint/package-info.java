@NullMarked
package jp.passportweb.bootstrap.lint;

import org.jspecify.annotations.NullMarked;
