package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.util.Optional;
import java.util.Set;

/** What the words before an amount say about it, read from the amount leftwards; confined to one reading. */
final class LeftContext {

    /** Words that end like 约, 近 or 达 and are meant otherwise. */
    private static final Set<String> INSIDE =
            Set.of("签约", "节约", "预约", "合约", "契约", "履约", "违约", "续约", "邀约", "最近", "附近", "表达", "传达", "抵达", "发达", "下达");

    private final String text;
    private final int floor;
    private int at;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Trend> aim = Optional.empty();
    private Optional<Trend> trend = Optional.empty();
    private Optional<Period.Kind> period = Optional.empty();
    private Optional<Boolean> attainment = Optional.empty();
    private Optional<String> head = Optional.empty();
    private boolean to;
    private boolean approximate;
    private boolean spread;

    /** Reads from {@code start} back to {@code floor} at most. */
    LeftContext(String text, int floor, int start) {
        this.text = text;
        this.floor = floor;
        this.at = start;
        while (takeSpread()
                || takeFiller()
                || takeAbout()
                || takePeriod()
                || takeHead()
                || takeTo()
                || takeAttainment()
                || takeLimit()) {
            continue;
        }
        takeTrend();
    }

    private boolean takeSpread() {
        boolean found = !spread && at > floor && text.charAt(at - 1) == '±';
        spread |= found;
        at -= found ? 1 : 0;
        return found;
    }

    private boolean takeFiller() {
        boolean space = at > floor && text.charAt(at - 1) == ' ';
        if (space) {
            at--;
        }
        return space || !endsWithAim() && take(Phrases.FILLERS).isPresent();
    }

    /** 提升为 is an aim, 营收为 is not. */
    private boolean endsWithAim() {
        return Phrases.TO
                .endingAt(text, floor, at)
                .flatMap(word -> Phrases.AIMS.endingAt(text, floor, word.start()))
                .isPresent();
    }

    private boolean takeAbout() {
        boolean found = !isPartOfWord() && take(Phrases.ABOUT).isPresent();
        approximate |= found;
        return found;
    }

    private boolean isBehind(String bound) {
        return at - 2 >= floor && text.startsWith(bound, at - 2);
    }

    private boolean takePeriod() {
        Optional<WordTable.Match<Period.Kind>> each = PeriodWords.eachBefore(text, floor, at);
        if (period.isPresent() || each.isEmpty()) {
            return false;
        }
        period = each.map(WordTable.Match::value);
        at = each.get().start();
        return true;
    }

    private boolean takeHead() {
        Optional<WordTable.Match<String>> found =
                head.isPresent() ? Optional.empty() : PerHead.endingAt(text, floor, at);
        found.ifPresent(word -> {
            head = Optional.of(word.value());
            at = word.start();
        });
        return found.isPresent();
    }

    private boolean takeTo() {
        if (to
                || comparison.isPresent()
                || Phrases.LIMITS.endingAt(text, floor, at).isPresent()) {
            return false;
        }
        to = take(Phrases.TO).isPresent();
        if (to) {
            int before = at;
            at -= at > floor && text.charAt(at - 1) == ' ' ? 1 : 0;
            aim = take(Phrases.AIMS);
            at = aim.isEmpty() ? before : at;
            comparison = aim.map(Trend::aim);
        }
        return to;
    }

    private boolean takeAttainment() {
        if (attainment.isPresent() || comparison.isPresent() || to) {
            return false;
        }
        attainment = take(Phrases.ATTAINMENTS);
        return attainment.isPresent();
    }

    private boolean takeLimit() {
        if (comparison.isPresent() || attainment.isPresent() || isPartOfWord()) {
            return false;
        }
        comparison = take(Phrases.LIMITS);
        return comparison.isPresent();
    }

    /** 签约3家 is not about 3家, 传达5次 does not reach 5次. */
    private boolean isPartOfWord() {
        return at - 2 >= floor && INSIDE.contains(text.substring(at - 2, at));
    }

    /** 新增客户 is the name of what is counted, not a rise. */
    private void takeTrend() {
        if (aim.isEmpty() && attainment.isEmpty() && !to && !isBehind("新")) {
            trend = take(Phrases.CHANGES);
        }
    }

    private <T> Optional<T> take(WordTable<T> words) {
        Optional<WordTable.Match<T>> found = words.endingAt(text, floor, at);
        found.ifPresent(word -> at = word.start());
        return found.map(WordTable.Match::value);
    }

    /** Where the words that were understood start. */
    int start() {
        return at;
    }

    Optional<Comparison> comparison() {
        return comparison;
    }

    /** Whether 至 or 到 without a verb stands before the amount: 提升满意度至90%. */
    boolean isBareTo() {
        return to && aim.isEmpty();
    }

    /** The verb of 提升至. */
    Optional<Trend> aim() {
        return aim;
    }

    /** The verb of 增长20%. */
    Optional<Trend> trend() {
        return trend;
    }

    Optional<Period.Kind> period() {
        return period;
    }

    /** True for 超额, false for 达成. */
    Optional<Boolean> attainment() {
        return attainment;
    }

    /** The amount as an average, where 人均 or the like stands before it. */
    Quantity average(Quantity amount) {
        return PerHead.average(amount, head);
    }

    boolean isApproximate() {
        return approximate;
    }

    /** Whether ± stands before the amount. */
    boolean isSpread() {
        return spread;
    }
}
