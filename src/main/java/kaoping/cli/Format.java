package kaoping.cli;

/** How a command prints (输出格式). */
enum Format {
    JSON,
    TABLE
}
