/**
 * What every page shares: language and messages, forms and their errors, visits and forgery
 * protection, rendering.
 */
@NullMarked
package jp.passportweb.web.page;

import org.jspecify.annotations.NullMarked;
