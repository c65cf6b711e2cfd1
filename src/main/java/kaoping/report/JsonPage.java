package kaoping.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaoping.value.Tellable;
import org.jspecify.annotations.Nullable;

/** One JSON object while it is written, in UTF-8: the same values give the same bytes on every platform. */
public final class JsonPage {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    /** From so many items on they are written on all processors, so many at a time. */
    private static final int MANY = 512;

    private final JsonBytes json;
    private final OutputStream out;
    private final boolean indented;

    private JsonPage(OutputStream out, boolean indented) {
        this.json = new JsonBytes(out, indented);
        this.out = out;
        this.indented = indented;
    }

    /** Writes one object; {@code out} stays open and is not flushed. */
    public static void write(OutputStream out, boolean indented, Consumer<JsonPage> members) throws IOException {
        try {
            JsonPage page = new JsonPage(out, indented);
            page.object(members);
            page.json.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void object(Consumer<JsonPage> members) {
        json.open('{');
        members.accept(this);
        json.close('}');
    }

    public void object(String name, Runnable members) {
        json.name(member(name));
        json.open('{');
        members.run();
        json.close('}');
    }

    /** The same members, written on one line, to stand in many answers. */
    static Fixed fixed(Consumer<JsonPage> members) {
        return Fixed.json(bytes(members).toString(StandardCharsets.UTF_8));
    }

    /** An object that is known beforehand; for people it is written as any other. */
    void object(String name, Supplier<Fixed> known, Runnable members) {
        if (indented) {
            object(name, members);
        } else {
            json.name(member(name));
            json.raw(known.get().encoded());
        }
    }

    /** A list of objects; {@code members} writes those of one item. */
    public <T> void objects(String name, Collection<? extends T> items, Consumer<T> members) {
        json.name(member(name));
        json.open('[');
        for (T item : items) {
            json.open('{');
            members.accept(item);
            json.close('}');
        }
        json.close(']');
    }

    /**
     * The same of items that do not look at each other, each of which writes onto the page that it is given; of many of them some are
     * held as bytes until it is their turn.
     */
    <T> void manyObjects(String name, List<T> items, BiConsumer<JsonPage, T> members) {
        if (indented || items.size() < MANY) {
            objects(name, items, item -> members.accept(this, item));
            return;
        }
        json.name(member(name));
        json.open('[');
        for (int from = 0; from < items.size(); from += MANY) {
            items.subList(from, Math.min(from + MANY, items.size())).parallelStream()
                    .map(item -> bytes(page -> members.accept(page, item)))
                    .toList()
                    .forEach(this::insert);
        }
        json.close(']');
    }

    private static ByteArrayOutputStream bytes(Consumer<JsonPage> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * 1024);
        try {
            write(bytes, false, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** The next item of a list, as it stands. */
    private void insert(ByteArrayOutputStream object) {
        try {
            // Why past the page: it is long.
            json.item();
            json.flush();
            object.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void texts(String name, Collection<String> items) {
        json.name(member(name));
        json.open('[');
        items.forEach(json::string);
        json.close(']');
    }

    public void numbers(String name, Collection<Integer> items) {
        json.name(member(name));
        json.open('[');
        items.forEach(this::number);
        json.close(']');
    }

    public void text(String name, String value) {
        json.openText(member(name)).text(value);
        json.closeText();
    }

    /** A text of few that come again and again, as the name of a code. */
    void word(String name, String value) {
        text(name, Fixed.of(value));
    }

    void text(String name, Fixed value) {
        json.openText(member(name));
        json.part(value.encoded());
        json.closeText();
    }

    /** A sentence, told onto the page. */
    void told(String name, Tellable sentence) {
        sentence.tell(json.openText(member(name)));
        json.closeText();
    }

    /** A text and a sentence with something between them, and an end if there is one, as one text. */
    void told(String name, String first, String between, Tellable sentence, @Nullable Fixed end) {
        sentence.tell(json.openText(member(name)).text(first).words(between));
        if (end != null) {
            json.part(end.encoded());
        }
        json.closeText();
    }

    public void textOrNull(String name, @Nullable String value) {
        if (value == null) {
            json.name(member(name));
            json.raw(NULL);
        } else {
            text(name, value);
        }
    }

    public void textIfAny(String name, @Nullable String value) {
        if (value != null) {
            text(name, value);
        }
    }

    private static byte[] member(String name) {
        return Fixed.member(name).encoded();
    }

    public void number(String name, long value) {
        json.name(member(name));
        number(value);
    }

    private void number(long value) {
        json.raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    public void numberOrNull(String name, @Nullable Integer value) {
        if (value == null) {
            json.name(member(name));
            json.raw(NULL);
        } else {
            number(name, value);
        }
    }

    public void truth(String name, boolean value) {
        json.name(member(name));
        json.raw(value ? TRUE : FALSE);
    }
}
