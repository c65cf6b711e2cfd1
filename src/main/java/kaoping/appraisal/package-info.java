/** The pipeline check → score → adjust → total → rank → tier → list → verify; sees the steps and the engine. */
@NullMarked
package kaoping.appraisal;

import org.jspecify.annotations.NullMarked;
