package dev.plumbline.goal;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Where a measured value comes from (监控方式, GOAL-2). */
public enum MeasurementSource implements Localized {
    /** 数据统计分析. */
    STATISTICS("数据统计", "statistics"),
    /** 工作报告. */
    WORK_REPORT("工作报告", "work report"),
    /** 现场检查. */
    SITE_INSPECTION("现场检查", "site inspection"),
    /** 客户反馈. */
    CUSTOMER_FEEDBACK("客户反馈", "customer feedback");

    private final String chinese;
    private final String english;

    MeasurementSource(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
