/** Where a new application begins (APP-1). */
@NullMarked
package jp.passportweb.web.request.newapplication;

import org.jspecify.annotations.NullMarked;
