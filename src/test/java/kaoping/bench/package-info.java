/** Programs that measure and print; no tests. */
@NullMarked
package kaoping.bench;

import org.jspecify.annotations.NullMarked;
