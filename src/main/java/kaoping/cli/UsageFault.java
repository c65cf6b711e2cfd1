package kaoping.cli;

/** Something that the person at the terminal can mend; its message is all they see. */
final class UsageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFault(String message) {
        super(message);
    }
}
