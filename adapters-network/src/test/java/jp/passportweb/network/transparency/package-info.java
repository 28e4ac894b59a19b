/** Tests against logs that answer, and logs that do anything else. */
@NullMarked
package jp.passportweb.network.transparency;

import org.jspecify.annotations.NullMarked;
