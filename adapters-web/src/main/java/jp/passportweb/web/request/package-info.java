/** Choosing a request from a record, and why one is not to be had (SEL-1). */
@NullMarked
package jp.passportweb.web.request;

import org.jspecify.annotations.NullMarked;
