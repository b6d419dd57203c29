package dev.plumbline.time;

import java.util.List;

/** Finds in a title, a sheet name or a lead line what it says about time (IO-2c). */
public final class TitleText {

    private TitleText() {}

    /** The period and the day that a title names; a year that it lacks comes from the context. */
    public static TitleReading read(String text, DateContext context) {
        return TitleReading.nothing();
    }

    /** The days that a title or lead line labels (填报日期：2024年7月2日), in order. */
    public static List<LabelledDate> labelled(String text, DateContext context) {
        return List.of();
    }
}
