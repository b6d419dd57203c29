package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How something stands at a glance (MON-4), the best first. */
public enum TrafficLight implements Localized {
    /** 完成: completed or accepted. */
    DONE("完成", "done"),
    /** 正常. */
    ON_TRACK("正常", "on track"),
    /** 未开始: before its start, or not yet to be measured. */
    NOT_STARTED("未开始", "not started"),
    /** 无数据: something should have been measured or reported and was not; never good news, and no lateness either. */
    NO_DATA("无数据", "no data"),
    /** 关注. */
    WATCH("关注", "watch"),
    /** 警示. */
    WARNING("警示", "warning"),
    /** 偏离. */
    OFF_TRACK("偏离", "off track");

    private final String chinese;
    private final String english;

    TrafficLight(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The worse of two lights. */
    public TrafficLight worst(TrafficLight other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
