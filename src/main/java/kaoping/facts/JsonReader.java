package kaoping.facts;

import java.util.ArrayList;
import java.util.List;
import kaoping.finding.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Bytes to {@link Json}, to the letter of RFC 8259, each field once, nothing behind the value, bounded in depth and number; what is
 * not so is named with its place. A submission comes here when {@link JsonScanner} is not sure of it.
 */
final class JsonReader {
    static final int MAX_DEPTH = 32;
    static final int MAX_NAME = 200;
    private static final String OUT_OF_BOUNDS = "嵌套超过 " + MAX_DEPTH + " 层，或有超过 " + MAX_NAME + " 个字的字段名";

    /** Values that one unit may have, and that may stand around the units. */
    static final int MAX_VALUES = 100_000;

    /** Numbers and texts have no bound here, since {@link Field} refuses long ones at their own place; names are bounded in bytes. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(4 * MAX_NAME)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] body;
    private final JsonParser parser;
    private final Faults faults;

    private String handedOn = "";
    private Taker taker = (index, item) -> {};
    private int values;

    /** @throws Refusal when it is not UTF-8 */
    JsonReader(byte[] body, Faults faults) {
        this.body = body;
        Utf8.check(body);
        this.parser = JSON.createParser(ObjectReadContext.empty(), body);
        this.faults = faults;
    }

    /** One text, from its quotation mark on to behind the other one. */
    static String text(byte[] body, int from, int to) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body, from, to - from)) {
            parser.nextToken();
            return parser.getString();
        }
    }

    /** Takes the items of an array one by one, as they are read. */
    interface Taker {
        void take(int index, Json item);
    }

    /** Reads all of it; the items of the outermost object's array {@code handedOn} go to {@code taker} and are not kept. */
    Json read(String handedOn, Taker taker) {
        this.handedOn = handedOn;
        this.taker = taker;
        try (parser) {
            if (parser.nextToken() == null) {
                throw Utf8.unreadable("内容是空的");
            }
            Json root = value();
            if (parser.nextToken() != null) {
                throw Utf8.unreadable("内容结束以后，" + place(parser.currentTokenLocation()) + "还有多余的内容");
            }
            return root;
        } catch (JacksonException broken) {
            Utf8.refuseMalformed(body);
            throw Utf8.unreadable(reason(broken));
        }
    }

    private Json value() {
        if (++values > MAX_VALUES) {
            throw new Refusal(Code.FACT_TOO_LONG, pointer(), "这一部分", MAX_VALUES + " 个值");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getString(), false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag();
            case VALUE_NULL -> new Json.Nothing();
            default -> throw new IllegalStateException(token.name());
        };
    }

    private Json members() {
        boolean outermost = parser.streamReadContext().getParent().inRoot();
        Members members = new Members(new Shape());
        while (findsNext(members)) {
            members.add(outermost && isHandedOn() ? handOn() : value());
        }
        return members;
    }

    /** Goes to the value of the next field, past fields of a name that was there already; false behind the last. */
    private boolean findsNext(Members members) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name();
            parser.nextToken();
            if (members.claims(name)) {
                return true;
            }
            repeated(name);
        }
        return false;
    }

    private boolean isHandedOn() {
        return parser.currentToken() == JsonToken.START_ARRAY
                && parser.currentName().equals(handedOn);
    }

    private String name() {
        String name = parser.currentName();
        if (name.length() > MAX_NAME) {
            throw Utf8.unreadable(OUT_OF_BOUNDS);
        }
        return name;
    }

    /** The first of two equal fields stands until the whole is refused. */
    private void repeated(String name) {
        String where = place(parser.currentTokenLocation());
        faults.add(Code.JSON_UNREADABLE, pointer(), where + "的字段“" + Characters.shown(name) + "”前面已经有了");
        parser.skipChildren();
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(items);
    }

    private Json handOn() {
        int around = values;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            values = 0;
            taker.take(i, value());
        }
        values = around;
        return new Json.Items(List.of());
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private String reason(JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            return OUT_OF_BOUNDS;
        }
        String where = place(broken.getLocation());
        // Why by its message: the parser has one kind of exception for all that is not JSON.
        if (broken.getOriginalMessage().contains("surrogate")) {
            return where + "的字段名里有不成对的代理字符";
        }
        return broken instanceof UnexpectedEndOfInputException ? "内容不完整，到" + where + "就中断了" : where + "不合 JSON 的写法";
    }

    private String place(TokenStreamLocation location) {
        return Utf8.place(body, location.getLineNr(), location.getColumnNr(), (int) location.getByteOffset());
    }
}
