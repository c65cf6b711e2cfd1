package kaoping.cli;

/** How a command shows what it found (输出格式): to read, or for another program. */
enum Shown {
    TEXT,
    JSON
}
