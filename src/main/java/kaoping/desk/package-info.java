/** Where a submission is handed in: read, matched with its policy, appraised, or refused; sees facts, shelf, appraisal, compare, report. */
@NullMarked
package kaoping.desk;

import org.jspecify.annotations.NullMarked;
