/** The form of a new application, step by step, on a draft that the server keeps (APP-1, APP-5). */
@NullMarked
package jp.passportweb.web.request.newapplication;

import org.jspecify.annotations.NullMarked;
