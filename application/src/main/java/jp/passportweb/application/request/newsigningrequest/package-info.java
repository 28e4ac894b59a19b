/** 新しいCSRの提出: another CSR for a record whose key cannot be certified (LINT-1). */
@NullMarked
package jp.passportweb.application.request.newsigningrequest;

import org.jspecify.annotations.NullMarked;
