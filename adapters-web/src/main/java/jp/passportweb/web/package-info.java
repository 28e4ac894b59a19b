/** Speaks HTTP with subscribers, staff and the public. */
@NullMarked
package jp.passportweb.web;

import org.jspecify.annotations.NullMarked;
