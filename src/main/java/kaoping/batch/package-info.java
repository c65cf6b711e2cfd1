/** Many submissions, one a line, answered in their order (批量); sees desk, report and facts. */
@NullMarked
package kaoping.batch;

import org.jspecify.annotations.NullMarked;
