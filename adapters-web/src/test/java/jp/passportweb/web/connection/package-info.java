/** Tests of what happens on a connection before there is a request. */
@org.jspecify.annotations.NullMarked
package jp.passportweb.web.connection;
