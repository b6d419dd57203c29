package dev.plumbline.examples.year;

import dev.plumbline.fact.Correction;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What is measured: most of it in time, some late, some wrong and put right, some never. */
final class YearFigures {

    private static final Set<Integer> LAUNCHES = Set.of(5, 9, 11);
    private static final double USUAL = 0.98;
    private static final double SPREAD = 0.13;

    private final Random random;
    private final Journal journal;
    private final Map<IndicatorId, Double> pace = new HashMap<>();
    private final Set<IndicatorId> silent = new HashSet<>();

    YearFigures(long seed, Journal journal) {
        this.random = new Random(seed);
        this.journal = journal;
    }

    /** The values of a month of a plan, goal by goal. */
    void month(Plan plan, Period month) {
        Set<Object> parents = new HashSet<>();
        plan.goals().forEach(goal -> goal.parent().ifPresent(parents::add));
        for (Goal goal : plan.goals()) {
            boolean own = !parents.contains(goal.id()) || goal.rollup() == RollupMethod.OWN;
            if (own && isTold(goal)) {
                measure(goal, plan, month);
            }
        }
    }

    /** Some goals nobody ever measures; each month some are forgotten. */
    private boolean isTold(Goal goal) {
        IndicatorId id = goal.indicator().id();
        if (!pace.containsKey(id)) {
            pace.put(id, USUAL + random.nextGaussian() * SPREAD);
            if (goal.level() == GoalLevel.INDIVIDUAL && random.nextInt(12) == 0) {
                silent.add(id);
            }
        }
        return !silent.contains(id) && random.nextInt(25) > 0;
    }

    private void measure(Goal goal, Plan plan, Period month) {
        PersonId by = person(goal.owner().orElseThrow());
        LocalDate day = Journal.workday(month.end());
        Measurement right = value(goal, plan, month, day, BigDecimal.ONE);
        boolean late = random.nextInt(12) == 0;
        LocalDate told = late ? Journal.nextWorkday(month.end().plusDays(2L + random.nextInt(9))) : day;
        if (random.nextInt(40) == 0) {
            Measurement wrong = right.toBuilder()
                    .value(scaled(right.value(), BigDecimal.TEN))
                    .build();
            journal.add(wrong, by, told, 16);
            LocalDate found = Journal.nextWorkday(told.plusDays(3L + random.nextInt(12)));
            journal.add(Correction.of(wrong, right, "小数点录错"), by, found, 10);
        } else {
            journal.add(right, by, told, 16);
        }
    }

    private static PersonId person(PartyId owner) {
        if (owner instanceof PersonId person) {
            return person;
        }
        return YearCompany.departments().stream()
                .filter(each -> each.unit().equals(owner)
                        || owner.equals(YearCompany.SUCCESS) && each.unit().equals(YearCompany.SERVICE))
                .map(Department::head)
                .findFirst()
                .orElseGet(YearCompany::planner);
    }

    private Measurement value(Goal goal, Plan plan, Period month, LocalDate day, BigDecimal factor) {
        Quantity target = goal.indicator().targetAmount().orElseThrow();
        boolean isFlow = goal.indicator().accumulation() == Accumulation.FLOW;
        BigDecimal share =
                isFlow && plan.period().kind() == Period.Kind.YEAR ? YearPlans.share(target.amount()) : target.amount();
        double pace = this.pace.getOrDefault(goal.indicator().id(), 1.0);
        double noise = 1 + random.nextGaussian() * (isFlow ? 0.15 : 0.03);
        double rate = isFlow ? pace * noise : 1 + (pace - 1) * 0.4 + noise - 1;
        if (goal.indicator().direction() == Direction.LOWER) {
            rate = 2 - rate;
        }
        BigDecimal amount =
                share.multiply(BigDecimal.valueOf(Math.max(0, rate))).multiply(factor);
        if (target.unit().symbol().equals("款")) {
            amount = LAUNCHES.contains(month.start().getMonthValue()) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        boolean isAccident = target.amount().signum() == 0;
        if (isAccident) {
            amount = random.nextInt(6) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return Measurement.builder()
                .indicator(goal.indicator().id())
                .when(Moment.of(day))
                .covers(month)
                .source(MeasurementSource.STATISTICS)
                .value(MeasuredValue.of(Quantity.of(rounded(amount, target), target.unit())))
                .build();
    }

    /** Rates and points to one decimal, money to the hundred, what is counted to the unit. */
    private static BigDecimal rounded(BigDecimal amount, Quantity target) {
        BigDecimal most = target.unit().isRate() ? BigDecimal.valueOf(100) : amount;
        int scale = target.unit().isCurrency() ? -2 : isCounted(target) ? 0 : 1;
        return amount.min(most.max(target.amount())).setScale(scale, RoundingMode.HALF_UP);
    }

    private static boolean isCounted(Quantity target) {
        return !target.unit().isRate()
                && !Set.of("分", "天", "小时").contains(target.unit().symbol());
    }

    private static MeasuredValue scaled(MeasuredValue value, BigDecimal factor) {
        Quantity amount = value.amount().orElseThrow();
        return MeasuredValue.of(Quantity.of(amount.amount().multiply(factor), amount.unit()));
    }
}
