/** Which requests a record allows now (SEL-1). */
@NullMarked
package jp.passportweb.application.request;

import org.jspecify.annotations.NullMarked;
