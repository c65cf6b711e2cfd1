/** The door for people at a terminal: grade, check, test, compare, diff, show, new, policies, rules, serve; sees desk, batch and report, and opens the web door by name only. */
@NullMarked
package kaoping.cli;

import org.jspecify.annotations.NullMarked;
