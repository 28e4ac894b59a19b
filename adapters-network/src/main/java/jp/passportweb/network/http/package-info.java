/** How programs elsewhere are asked by HTTP. */
@NullMarked
package jp.passportweb.network.http;

import org.jspecify.annotations.NullMarked;
