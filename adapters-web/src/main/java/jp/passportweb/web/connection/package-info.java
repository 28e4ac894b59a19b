/**
 * What happens on a connection before there is a request that could have a page: which heads are
 * refused, how long one may take, how many connections an address has, and what every answer says
 * to browsers about its safety.
 */
@NullMarked
package jp.passportweb.web.connection;

import org.jspecify.annotations.NullMarked;
