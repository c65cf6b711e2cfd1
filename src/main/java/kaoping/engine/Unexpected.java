package kaoping.engine;

/** What goes wrong in a compiled condition or consequence (意外): their interfaces let them throw anything, and none ought to. */
final class Unexpected {
    private Unexpected() {}

    /** To be thrown on: as it is where it may, else inside an exception that may. */
    static RuntimeException of(Exception e) {
        return e instanceof RuntimeException mine ? mine : new IllegalStateException(e);
    }
}
