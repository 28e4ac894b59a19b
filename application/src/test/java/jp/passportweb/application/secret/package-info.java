@NullMarked
package jp.passportweb.application.secret;

import org.jspecify.annotations.NullMarked;
