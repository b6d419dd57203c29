package dev.plumbline.time;

import dev.plumbline.time.LabelledDate.Kind;
import java.util.List;
import java.util.Optional;

/** The words beside a day that say what happened on it. */
final class DateLabels {

    private static final int LONGEST_NAME = 10;

    private static final List<String> FILLED = List.of("填报", "填表", "填写", "填制", "报告", "上报", "报送", "提交", "汇报", "更新");

    private static final List<String> AS_OF = List.of(
            "截至",
            "截止",
            "截至到",
            "截止到",
            "截止至",
            "数据截至",
            "数据截止",
            "统计截至",
            "统计截止",
            "数据截止日期",
            "统计截止日期",
            "数据截止日",
            "统计截止日",
            "数据日期",
            "as of",
            "as at",
            "as on",
            "status date",
            "data date",
            "cut-off date",
            "cutoff date");

    private static final List<String> COMPILED =
            List.of("编制", "制表", "制定", "拟定", "起草", "打印", "编写", "创建", "修订", "修改", "拟稿");

    private static final List<String> APPROVED = List.of(
            "批准", "审批", "审核", "签发", "发布", "印发", "核准", "审定", "通过", "生效", "复核", "会签", "签字", "签署", "下发", "审议", "颁布", "签章",
            "核定");

    private static final List<String> ENGLISH_FILLED = List.of(
            "report date",
            "reported",
            "reported on",
            "date",
            "updated",
            "last updated",
            "updated on",
            "last update",
            "filled in",
            "submitted");

    private static final List<String> ENGLISH_COMPILED = List.of(
            "compiled",
            "compiled on",
            "prepared",
            "prepared on",
            "printed",
            "printed on",
            "drawn up",
            "created",
            "created on",
            "revised",
            "revised on",
            "print date",
            "date of printing");

    private static final List<String> ENGLISH_APPROVED = List.of(
            "approved",
            "approved on",
            "issued",
            "issued on",
            "reviewed",
            "reviewed on",
            "released",
            "released on",
            "effective",
            "published",
            "published on",
            "issue date",
            "release date",
            "approval date",
            "date of approval",
            "date of issue");

    /** Days of the work that a table is about, none on which it was filled in. */
    private static final List<String> PLANNED = List.of(
            "开始时间",
            "开始日期",
            "启动时间",
            "启动日期",
            "起始时间",
            "起始日期",
            "结束时间",
            "结束日期",
            "完成时间",
            "完成日期",
            "交付时间",
            "交付日期",
            "start date",
            "end date",
            "finish date",
            "due date",
            "deadline",
            "go-live date",
            "launch date");

    private static final List<String> TAILS = List.of("日期", "时间", "日", "于", "人", "者", "单位", "部门", "为", "是", "在", "on");

    private DateLabels() {}

    static boolean isBreak(char c) {
        return "，,;；。、|()[]【】〔〕《》\n".indexOf(c) >= 0;
    }

    /** By what stands before it, cut off at the expression before. */
    static Optional<Kind> before(String text, TitleDate date, boolean endsClause) {
        String clause = clause(text);
        String label = stripped(clause);
        if (date.isDay() && PLANNED.stream().anyMatch(word -> endsWord(label, word))) {
            return Optional.of(Kind.PLANNED);
        }
        Optional<Kind> whole = exact(label);
        if (whole.isPresent()) {
            return whole;
        }
        boolean colon = clause.stripTrailing().endsWith(":");
        Optional<Kind> stem = stem(label, colon, date.isDay());
        return stem.or(() -> signed(clause, endsClause));
    }

    private static String clause(String text) {
        int start = text.length();
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String stripped(String clause) {
        int end = clause.length();
        while (end > 0 && " :-=~".indexOf(clause.charAt(end - 1)) >= 0) {
            end--;
        }
        return clause.substring(0, end);
    }

    private static Optional<Kind> exact(String label) {
        if (AS_OF.stream().anyMatch(word -> endsWord(label, word))) {
            return Optional.of(Kind.AS_OF);
        }
        if (ENGLISH_COMPILED.stream().anyMatch(word -> endsWord(label, word))) {
            return Optional.of(Kind.COMPILED);
        }
        if (ENGLISH_APPROVED.stream().anyMatch(word -> endsWord(label, word))) {
            return Optional.of(Kind.APPROVED);
        }
        boolean filled = ENGLISH_FILLED.stream().anyMatch(word -> isAlone(label, word))
                || isAlone(label, "日期")
                || label.endsWith("统计日期");
        return filled ? Optional.of(Kind.FILLED) : Optional.empty();
    }

    /** Whether a label ends in a word, a Latin one as a whole. */
    private static boolean endsWord(String label, String word) {
        boolean latin = DateLexer.isLetter(word.charAt(0));
        return label.endsWith(word) && (!latin || isAlone(label, word));
    }

    /** Whether a label ends in a word with nothing that belongs to it before: 完成日期 is no 日期. */
    private static boolean isAlone(String label, String word) {
        int before = label.length() - word.length() - 1;
        return label.endsWith(word) && (before < 0 || " :".indexOf(label.charAt(before)) >= 0);
    }

    /** 编制日期, 批准于, 填报：; a verb alone (审核 2024-06-30) only before a day and where its clause starts. */
    private static Optional<Kind> stem(String label, boolean colon, boolean day) {
        String stem = label;
        for (String tail : TAILS) {
            stem = stem.equals(label) && stem.endsWith(tail) ? stem.substring(0, stem.length() - tail.length()) : stem;
        }
        boolean told = colon || !stem.equals(label);
        return kind(stem, told || day, told);
    }

    private static Optional<Kind> kind(String stem, boolean counts, boolean anywhere) {
        if (!counts) {
            return Optional.empty();
        }
        return verb(stem.strip(), (text, word) -> anywhere ? text.endsWith(word) : isAlone(text, word));
    }

    private interface Fit {
        boolean fits(String text, String word);
    }

    private static Optional<Kind> verb(String text, Fit fit) {
        if (FILLED.stream().anyMatch(word -> fit.fits(text, word))) {
            return Optional.of(Kind.FILLED);
        }
        if (COMPILED.stream().anyMatch(word -> fit.fits(text, word))) {
            return Optional.of(Kind.COMPILED);
        }
        return APPROVED.stream().anyMatch(word -> fit.fits(text, word)) ? Optional.of(Kind.APPROVED) : Optional.empty();
    }

    /** 编制：张三 2024-04-25. */
    private static Optional<Kind> signed(String clause, boolean endsClause) {
        int colon = clause.lastIndexOf(':');
        boolean name = colon > 0 && clause.length() - colon - 1 <= LONGEST_NAME;
        if (!name || !endsClause) {
            return Optional.empty();
        }
        Optional<Kind> kind = stem(stripped(clause.substring(0, colon)), true, true);
        return kind.filter(each -> each != Kind.FILLED);
    }

    /** By what stands behind it: 2024年6月修订, 2024-06-18止, 2023年12月28日总经理办公会批准. */
    static Optional<Kind> behind(String text, String before, TitleDate date) {
        String clause = text.substring(0, firstBreak(text)).strip();
        boolean until = clause.equals("止") || clause.equals("为止") || clause.equals("截止");
        if (until && date.span().isEmpty()) {
            return Optional.of(Kind.AS_OF);
        }
        boolean edition = clause.endsWith("稿") || clause.endsWith("版");
        String verb = edition ? clause.substring(0, clause.length() - 1) : clause;
        Optional<Kind> alone = verb(verb, String::equals);
        if (alone.isPresent()) {
            return alone;
        }
        boolean decided = date.isDay() || before.endsWith("经");
        return decided ? verb(verb, String::endsWith).filter(each -> each != Kind.FILLED) : Optional.empty();
    }

    private static int firstBreak(String text) {
        int end = 0;
        while (end < text.length() && !isBreak(text.charAt(end)) && !(end > 0 && text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }
}
