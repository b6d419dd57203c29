package dev.plumbline.diagnostic;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** How much a finding (检查结果) weighs; never the severity of an issue. */
public enum Severity implements Localized {
    /** 错误: the plan or the input is wrong; it has to be mended. */
    ERROR("错误", "error"),
    /** 警告: likely wrong or needing somebody's action. */
    WARNING("警告", "warning"),
    /** 提示: worth knowing. */
    INFO("提示", "info");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
