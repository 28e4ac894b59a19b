@NullMarked
package jp.passportweb.web.search;

import org.jspecify.annotations.NullMarked;
