/** Which names registries hand out. */
@NullMarked
package jp.passportweb.pki.names;

import org.jspecify.annotations.NullMarked;
