@NullMarked
package jp.passportweb.web.portal;

import org.jspecify.annotations.NullMarked;
