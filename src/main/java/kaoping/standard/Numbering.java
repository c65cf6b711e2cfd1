package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that items of a text carry (序号): 1. 2., （1）（2）, ①②, 一是…二是…; no part of what the items say. */
final class Numbering {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String START = "(?:^|(?<=[;。.!\\n:,]))\\s*";
    /** In the order in which they nest. */
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile(START + "([" + DIGITS + "])[、.]"),
            Pattern.compile(START + "([" + DIGITS + "])是"),
            Pattern.compile(START + "第([" + DIGITS + "])[、,是]"),
            Pattern.compile(START + "([0-9]{1,2})[.、)]"),
            Pattern.compile("\\(([" + DIGITS + "]|[0-9]{1,2})\\)"),
            Pattern.compile("([" + CIRCLED + "])"));

    private final List<Span> marks;
    private final boolean doubtful;

    private Numbering(List<Span> marks, boolean doubtful) {
        this.marks = marks;
        this.doubtful = doubtful;
    }

    /** @param even brought to one width */
    static Numbering of(String even) {
        for (Pattern kind : KINDS) {
            List<MatchResult> found = kind.matcher(even).results().toList();
            if (found.size() >= 2 && isCounting(found)) {
                List<Span> marks = found.stream()
                        .map(mark -> new Span(mark.start(), mark.end()))
                        .toList();
                return new Numbering(marks, marks.stream().allMatch(mark -> isDecimal(even, mark)));
            }
        }
        return new Numbering(List.of(), false);
    }

    private static boolean isCounting(List<MatchResult> found) {
        for (int i = 0; i < found.size(); i++) {
            String sign = found.get(i).group(1);
            int number = Math.max(DIGITS.indexOf(sign), CIRCLED.indexOf(sign)) + 1;
            int value = number > 0 ? number : Integer.parseInt(sign);
            if (value != i + 1) {
                return false;
            }
        }
        return true;
    }

    /** 1.95%以上: a number, or the first item that begins with 95%. */
    private static boolean isDecimal(String even, Span mark) {
        return even.charAt(mark.end() - 1) == '.'
                && mark.end() < even.length()
                && Character.isDigit(even.charAt(mark.end()))
                && Character.isDigit(even.charAt(mark.end() - 2));
    }

    /** Each of them reads as a number with decimals as well. */
    boolean isDoubtful() {
        return doubtful;
    }

    List<Span> marks() {
        return marks;
    }

    /** The text with a stop instead of each mark, as long as it was. */
    String without(String even) {
        StringBuilder plain = new StringBuilder(even);
        for (Span mark : marks) {
            plain.replace(mark.start(), mark.end(), ";" + " ".repeat(mark.end() - mark.start() - 1));
        }
        return plain.toString();
    }

    /** The stretches between the marks; what stands before the first one is none. */
    List<Span> items(int length) {
        List<Span> items = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : length;
            items.add(new Span(marks.get(i).end(), end));
        }
        return items;
    }
}
