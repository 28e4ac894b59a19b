package jp.passportweb.bootstrap.scheduling;

import java.time.Duration;

/**
 * Work that comes round again and again, and that one node at a time does for all.
 *
 * @param name of its row in the database; a job keeps it for ever
 * @param every how long after the end of a round the next one begins
 */
record Job(String name, Duration every, Runnable work) {}
