/**
 * Benchmarks (速度): what an appraisal costs, each beside plain Java that decides the same with the same decimals. Run by
 * {@code mvn -Pbench}, never by the tests; what was found stands in {@code src/docs/performance.md}.
 */
@NullMarked
package kaoping.bench;

import org.jspecify.annotations.NullMarked;
