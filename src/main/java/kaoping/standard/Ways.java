package kaoping.standard;

import kaoping.standard.Saying.Way;
import kaoping.standard.grammar.StandardParser.HappenedContext;
import kaoping.standard.grammar.StandardParser.StrideContext;
import kaoping.standard.grammar.StandardParser.UndoneContext;
import kaoping.standard.grammar.StandardParser.WayContext;
import org.jspecify.annotations.Nullable;

/** Which way a step goes, as its words say (步子的方向): 每下降, 每超出, 每推迟, 每发生, 每少. */
final class Ways {
    private Ways() {}

    /** 每超出, 每超编, 每多: beyond what was asked. */
    static boolean isOver(StrideContext stride) {
        WayContext way = stride.way();
        boolean more = way != null
                && (way.GT() != null || way.EXCESS() != null || way.getText().equals("多"));
        return more || stride.EXCESS() != null || stride.GT() != null;
    }

    static Way of(StrideContext stride, boolean off) {
        UndoneContext undone = stride.undone() == null && stride.things() != null
                ? stride.things().undone()
                : stride.undone();
        if (undone != null && undone.getText().startsWith("不") && undone.REACHED() == null) {
            return off && stride.way() == null ? Way.EVENT : Way.UNSAID;
        }
        if (undone != null && (stride.way() == null || stride.way().HAVE() != null)) {
            return Way.LACK;
        }
        if (stride.way() != null) {
            return of(stride.way());
        }
        if (stride.EVENT() != null || stride.HAVE() != null) {
            return Way.EVENT;
        }
        if (stride.SHORT() != null || stride.LT() != null) {
            return Way.DOWN;
        }
        if (stride.EXCESS() != null || stride.GT() != null) {
            return Way.UP;
        }
        if (stride.LACK() != null) {
            return Way.LACK;
        }
        if (stride.LATE() != null) {
            return Way.LATE;
        }
        return stride.action() != null || stride.deed() != null ? Way.DONE : Way.UNSAID;
    }

    private static Way of(WayContext way) {
        if (way.OR() != null) {
            return Way.ASIDE;
        }
        if (way.DOWN() != null || way.SHORT() != null || way.LT() != null) {
            return Way.DOWN;
        }
        if (way.LACK() != null) {
            return Way.LACK;
        }
        if (way.UP() != null || way.GT() != null || way.EXCESS() != null) {
            return Way.UP;
        }
        if (way.LATE() != null) {
            return Way.LATE;
        }
        if (way.EARLY() != null) {
            return Way.EARLY;
        }
        return way.ASIDE() == null ? Way.EVENT : Way.ASIDE;
    }

    /** 缺报信息的，每次: nothing happened but that something is not there. */
    static boolean isLacking(@Nullable HappenedContext happened) {
        return happened != null
                && !happened.LACK().isEmpty()
                && happened.EVENT().isEmpty()
                && happened.LATE().isEmpty();
    }
}
