@NullMarked
package jp.passportweb.application.retention;

import org.jspecify.annotations.NullMarked;
