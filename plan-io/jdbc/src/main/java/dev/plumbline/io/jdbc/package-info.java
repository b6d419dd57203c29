/**
 * Plan books in a database (数据库中的账本, IO-1, SAFE-8): many books in a few tables, a row for each fact, plan, version,
 * request and step. Each row holds its content as JSON, as journals do, and what one filters by beside it.
 *
 * <p>A change is one transaction, which first moves the revision of its book from the one it was decided on to the next. Whoever
 * else decided on the same waits for it, finds the revision moved, and decides anew. So revisions become visible in their order:
 * no row comes to light after one of a higher revision.
 */
@NullMarked
package dev.plumbline.io.jdbc;

import org.jspecify.annotations.NullMarked;
