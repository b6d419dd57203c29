package dev.plumbline.io.table.write;

import dev.plumbline.fact.Fact;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.WorkLog;
import dev.plumbline.text.Localized;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What facts are called that a table does not carry. */
final class FactNames {

    private static final Map<Class<? extends Fact>, Localized> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Measurement.class, Localized.of("实际值", "measurement"));
        NAMES.put(ProgressReport.class, Localized.of("任务进度", "progress report"));
        NAMES.put(LedgerEntry.class, Localized.of("资源台账", "ledger entry"));
        NAMES.put(RiskReport.class, Localized.of("风险状态", "state of a risk"));
        NAMES.put(Issue.class, Localized.of("问题", "issue"));
        NAMES.put(HandlingPlan.class, Localized.of("问题处理方案", "handling plan"));
        NAMES.put(IssueFact.class, Localized.of("问题处理过程", "step of an issue"));
        NAMES.put(WorkLog.class, Localized.of("工作日志", "work log"));
    }

    private FactNames() {}

    static Localized of(Fact fact) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getKey().isInstance(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> named(fact.getClass()));
    }

    /** By the name of its type, for the many kinds that no table is about. */
    private static Localized named(Class<?> type) {
        Class<?> named = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String words = named.getSimpleName()
                .replaceAll("Builder$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return Localized.of(words, words);
    }
}
