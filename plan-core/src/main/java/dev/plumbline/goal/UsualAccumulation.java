package dev.plumbline.goal;

import dev.plumbline.quantity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How measurements add up where nobody says: by the unit, and by what the name says is counted (GOAL-8). */
final class UsualAccumulation {

    /** Scores, durations and temperatures do not add up over time. */
    private static final Set<String> LEVELS = Set.of("分", "天", "℃", "℉");

    /** A rank to be kept and a time to be kept short do not add up, people and hours won do. */
    private static final Set<String> LEVELS_WHERE_LOWER_IS_BETTER = Set.of("名", "小时", "分钟", "秒", "毫秒");

    /** People are a headcount unless the name says that they come in, are reached or take part. */
    private static final Set<String> PEOPLE = Set.of("人", "people", "persons", "headcount", "fte");

    private static final String COMING_WORDS = "新增|新招|招聘|招募|引进|引入|录用|入职|到岗|培训|参训|培养|参加|参与|参会|到场|拜访|走访|接待|覆盖|触达|服务|邀|报名|"
            + "注册|转化|获客|拉新|发展|离职|流失|伤亡|人次|新培|獲客|參訓|參加|培養";

    private static final Pattern COMING = Pattern.compile(COMING_WORDS
            + "|\\b(new|hires?|hired|hiring|recruits?|recruited|recruiting|trained|training|trainees|attend\\w*|"
            + "visit\\w*|reached|sign(ed|ings?|ups?)|regist\\w*|join(ed|ers)|leavers|served|invited)\\b");
    private static final String STANDING_WORDS = "存量|余额|餘額|保有|库存|庫存|在岗|在崗|在职|在職|在册|在冊|编制|編制|期末";

    private static final Pattern STANDING =
            Pattern.compile(STANDING_WORDS + "|\\b(headcount|balance|in stock|outstanding|on hand|in service)\\b");

    private static final String OPENINGS = openings(COMING_WORDS + "|" + STANDING_WORDS);

    /** What happens is counted and never stands. */
    private static final Set<String> HAPPENING = Set.of("场", "次", "起", "例", "篇", "期", "times", "events");

    private UsualAccumulation() {}

    static Accumulation of(Unit unit, Direction direction, Optional<String> name) {
        if (unit.isRate()) {
            return Accumulation.RATE;
        }
        String called = name.orElse("").toLowerCase(Locale.ROOT);
        boolean level = unit.isAverage()
                || LEVELS.contains(unit.symbol())
                || direction == Direction.LOWER && LEVELS_WHERE_LOWER_IS_BETTER.contains(unit.symbol())
                || says(STANDING, called) && !HAPPENING.contains(unit.symbol())
                || PEOPLE.contains(unit.symbol()) && direction != Direction.LOWER && !says(COMING, called);
        return level ? Accumulation.STOCK : Accumulation.FLOW;
    }

    /** Most names hold no character that one of the words begins with, which is quickly seen. */
    private static boolean says(Pattern words, String called) {
        for (int at = 0; at < called.length(); at++) {
            if (isOpening(called.charAt(at))) {
                return words.matcher(called).find();
            }
        }
        return false;
    }

    private static boolean isOpening(char each) {
        return each >= 'a' && each <= 'z' || OPENINGS.indexOf(each) >= 0;
    }

    private static String openings(String words) {
        return Stream.of(words.split("\\|"))
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }
}
