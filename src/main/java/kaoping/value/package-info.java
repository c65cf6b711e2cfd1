/** Small exact values that every room speaks: decimals, intervals, relations, rounding; sees no other room. */
@NullMarked
package kaoping.value;

import org.jspecify.annotations.NullMarked;
