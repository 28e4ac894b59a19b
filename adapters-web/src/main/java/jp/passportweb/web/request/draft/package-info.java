/** The steps of a request, on a draft that the server keeps (APP-1, APP-5). */
@NullMarked
package jp.passportweb.web.request.draft;

import org.jspecify.annotations.NullMarked;
