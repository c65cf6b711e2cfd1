/** The door for people at a terminal: grade, deviations, check, test, compare, diff, show, new, read-standard, policies, rules, serve; sees desk and batch, and of the rooms before them what an answer is written from; opens the web door by name only. */
@NullMarked
package kaoping.cli;

import org.jspecify.annotations.NullMarked;
