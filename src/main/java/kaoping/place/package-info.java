/** Steps 名次, 等次, 名单: what only a whole population can decide, with an explicit rule for ties; sees total, adjust, policy, table. */
@NullMarked
package kaoping.place;

import org.jspecify.annotations.NullMarked;
