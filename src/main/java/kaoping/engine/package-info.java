/**
 * The only room that sees Drools: a policy's typed rows become rules of the executable model and join the compiled DRL in one
 * rule base; sees policy and table, and keeps what total, place and check prepare once per policy.
 */
@NullMarked
package kaoping.engine;

import org.jspecify.annotations.NullMarked;
