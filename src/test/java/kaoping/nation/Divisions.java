package kaoping.nation;

import java.util.ArrayList;
import java.util.List;
import kaoping.policy.Jurisdiction;

/**
 * The divisions of a country like China (行政区划): provinces by their real codes, and under each about as many prefectures and
 * counties as it has, numbered in the manner of GB/T 2260. Names are made up of syllables, the same on every run.
 */
public final class Divisions {
    /** Code, prefectures, counties: the counts of the end of 2022, as far as a generator needs them. */
    private static final int[][] PROVINCES = {
        {11, 1, 16},
        {12, 1, 16},
        {13, 11, 167},
        {14, 11, 117},
        {15, 12, 103},
        {21, 14, 100},
        {22, 9, 60},
        {23, 13, 121},
        {31, 1, 16},
        {32, 13, 95},
        {33, 11, 90},
        {34, 16, 104},
        {35, 9, 84},
        {36, 11, 100},
        {37, 16, 136},
        {41, 17, 157},
        {42, 13, 103},
        {43, 14, 122},
        {44, 21, 122},
        {45, 14, 111},
        {46, 4, 25},
        {50, 1, 38},
        {51, 21, 183},
        {52, 9, 88},
        {53, 16, 129},
        {54, 7, 74},
        {61, 10, 107},
        {62, 14, 86},
        {63, 8, 44},
        {64, 5, 22},
        {65, 14, 107},
    };

    private static final String[] SYLLABLES =
            "an bei chang da dong feng gu hai he hua jia jing kai lan lin long ming nan ning ping qiao qing rong shan tai wen wu xi yong zhong"
                    .split(" ");

    private Divisions() {}

    /** A division: its code and its folder's name, {@code 530622-qiaojia}. */
    public record Division(String code, String folder, Level level) {
        /** How many divisions of its level come before it under the same one above. */
        public int number() {
            int digits = level == Level.PROVINCE ? 0 : level == Level.PREFECTURE ? 2 : 4;
            return Integer.parseInt(code.substring(digits, digits + 2));
        }

        public Jurisdiction jurisdiction() {
            return new Jurisdiction(code);
        }
    }

    /** On which step of the line a division stands. */
    public enum Level {
        NATION,
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** The nation, the provinces, the prefectures and the counties, by code. */
    public static List<Division> all() {
        List<Division> all = new ArrayList<>();
        all.add(new Division("000000", "000000-national", Level.NATION));
        for (int[] province : PROVINCES) {
            all.addAll(province(province[0], province[1], province[2]));
        }
        return List.copyOf(all);
    }

    /** One province with everything under it. */
    public static List<Division> province(int code) {
        for (int[] province : PROVINCES) {
            if (province[0] == code) {
                return province(code, province[1], province[2]);
            }
        }
        throw new IllegalArgumentException("no province " + code);
    }

    private static List<Division> province(int code, int prefectures, int counties) {
        List<Division> all = new ArrayList<>();
        all.add(division(code * 10_000, Level.PROVINCE));
        for (int p = 1; p <= prefectures; p++) {
            int prefecture = code * 100 + p;
            all.add(division(prefecture * 100, Level.PREFECTURE));
            int here = counties * p / prefectures - counties * (p - 1) / prefectures;
            for (int c = 0; c < here; c++) {
                // Districts are numbered from 02, counties from 21.
                all.add(division(prefecture * 100 + (c < here / 3 ? 2 + c : 21 + c - here / 3), Level.COUNTY));
            }
        }
        return all;
    }

    private static Division division(int code, Level level) {
        int name = Math.floorMod(code * 31 + code / 97, SYLLABLES.length * SYLLABLES.length);
        String letters = SYLLABLES[name / SYLLABLES.length] + SYLLABLES[name % SYLLABLES.length];
        return new Division(String.valueOf(code), code + "-" + letters, level);
    }
}
