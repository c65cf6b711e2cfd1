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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;

/** One JSON object while it is written, in UTF-8: the same values give the same bytes on every platform. */
public final class JsonPage {
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Why: a flush would send the first piece of a short HTTP answer before its length is known.
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** From so many characters on, encoding a text before it is written is worth the copy. */
    private static final int LONG = 16;

    /** Names and words are few, and each is encoded once; one takes the room of another, which is then made anew. */
    private static final @Nullable Fixed[] WORDS = new Fixed[1024];

    /** From so many items on they are written on all processors, so many at a time. */
    private static final int MANY = 512;

    private final JsonGenerator json;
    private final OutputStream out;
    private final boolean indented;
    private final PlainUtf8 plain = new PlainUtf8();

    private JsonPage(JsonGenerator json, OutputStream out, boolean indented) {
        this.json = json;
        this.out = out;
        this.indented = indented;
    }

    /** Writes one object; {@code out} stays open and is not flushed. */
    public static void write(OutputStream out, boolean indented, Consumer<JsonPage> members) throws IOException {
        ObjectWriteContext layout = indented ? new Indented() : ObjectWriteContext.empty();
        try (JsonGenerator json = JSON.createGenerator(layout, out)) {
            JsonPage page = new JsonPage(json, out, indented);
            json.writeStartObject();
            members.accept(page);
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public void object(String name, Runnable members) {
        json.writeName(encoded(name));
        json.writeStartObject();
        members.run();
        json.writeEndObject();
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
            json.writeName(encoded(name));
            json.writeRawValue(known.get().encoded());
        }
    }

    /** A list of objects; {@code members} writes those of one item. */
    public <T> void objects(String name, Collection<? extends T> items, Consumer<T> members) {
        json.writeName(encoded(name));
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            members.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
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
        json.writeName(encoded(name));
        json.writeStartArray();
        for (int from = 0; from < items.size(); from += MANY) {
            items.subList(from, Math.min(from + MANY, items.size())).parallelStream()
                    .map(item -> bytes(page -> members.accept(page, item)))
                    .toList()
                    .forEach(this::insert);
        }
        json.writeEndArray();
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
            // Why: the generator puts the comma, the object goes past it.
            json.writeRawValue("");
            json.flush();
            object.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void texts(String name, Collection<String> items) {
        json.writeName(encoded(name));
        json.writeStartArray();
        items.forEach(this::string);
        json.writeEndArray();
    }

    public void numbers(String name, Collection<Integer> items) {
        json.writeName(encoded(name));
        json.writeStartArray();
        items.forEach(json::writeNumber);
        json.writeEndArray();
    }

    public void text(String name, String value) {
        json.writeName(encoded(name));
        string(value);
    }

    /** A text of few that come again and again, as the name of a code. */
    void word(String name, String value) {
        json.writeName(encoded(name));
        json.writeString(encoded(value));
    }

    void text(String name, Fixed value) {
        json.writeName(encoded(name));
        json.writeString(value.encoded());
    }

    /** Two texts with something between them, and an end if there is one, as one text. */
    void text(String name, String first, Fixed between, String second, @Nullable Fixed end) {
        json.writeName(encoded(name));
        if (plain.add(first, between.encoded().asQuotedUTF8()) && plain.add(second)) {
            if (end != null) {
                plain.add(end.encoded().asQuotedUTF8());
            }
            plain.write(json);
        } else {
            plain.clear();
            json.writeString(first + between.text() + second + (end == null ? "" : end.text()));
        }
    }

    public void textOrNull(String name, @Nullable String value) {
        if (value == null) {
            json.writeName(encoded(name));
            json.writeNull();
        } else {
            text(name, value);
        }
    }

    public void textIfAny(String name, @Nullable String value) {
        if (value != null) {
            text(name, value);
        }
    }

    private static SerializableString encoded(String word) {
        int hash = word.hashCode();
        int room = (hash ^ hash >>> 10) & WORDS.length - 1;
        Fixed known = WORDS[room];
        if (known == null || !known.text().equals(word)) {
            known = new Fixed(word);
            WORDS[room] = known;
        }
        return known.encoded();
    }

    private void string(String value) {
        if (value.length() >= LONG && plain.add(value)) {
            plain.write(json);
        } else {
            json.writeString(value);
        }
    }

    public void number(String name, long value) {
        json.writeName(encoded(name));
        json.writeNumber(value);
    }

    public void numberOrNull(String name, @Nullable Integer value) {
        if (value == null) {
            json.writeName(encoded(name));
            json.writeNull();
        } else {
            number(name, value);
        }
    }

    public void truth(String name, boolean value) {
        json.writeName(encoded(name));
        json.writeBoolean(value);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
