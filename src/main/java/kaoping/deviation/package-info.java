/** How far what a unit claimed is from what the policy gives (偏差), by line, by section and in total; sees appraisal and the rooms before it. */
@NullMarked
package kaoping.deviation;

import org.jspecify.annotations.NullMarked;
