/** Downloads of an issued certificate and the certificates above it (DWN-1). */
@NullMarked
package jp.passportweb.application.download;

import org.jspecify.annotations.NullMarked;
