/**
 * The only room that sees Drools: a policy's typed rows become rules of the executable model and join the compiled DRL in one
 * rule base; sees only policy, table and check.
 */
@NullMarked
package kaoping.engine;

import org.jspecify.annotations.NullMarked;
