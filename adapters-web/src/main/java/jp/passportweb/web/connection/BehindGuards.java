package jp.passportweb.web.connection;

import io.netty.channel.ChannelHandler;

/**
 * What reads a connection's requests once the guards let them through, before anything else does.
 */
public interface BehindGuards {
  /** A handler for one connection. */
  ChannelHandler handler();
}
