package dev.plumbline.adjustment;

import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a party may decide (审批权限, WF-4b): limits in money, one a currency, and in per cent of a goal's target.
 *
 * <p>A currency without a limit, targets without one, and what cannot be measured, are beyond it. Limits themselves are allowed. Immutable and
 * thread-safe.
 *
 * @param party a position, body or person
 * @param money the most in each currency
 * @param percent the most of any goal's target, in per cent
 * @param unlimited whether it decides whatever the size
 */
public record ApprovalAuthority(PartyId party, List<Quantity> money, Optional<BigDecimal> percent, boolean unlimited) {

    public ApprovalAuthority {
        money = List.copyOf(money);
        if (percent.filter(limit -> limit.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "Limit [" + percent.get() + " %] of [" + party.label() + "] is below 0. Give one such as 10.");
        }
        for (Quantity limit : money) {
            if (!limit.unit().isCurrency() || limit.signum() < 0) {
                throw new IllegalArgumentException("Limit [" + limit + "] of [" + party.label()
                        + "] is no amount of money. Give one such as 10万元.");
            }
        }
    }

    /** The authority that decides whatever the size. */
    public static ApprovalAuthority unlimited(PartyId party) {
        return new ApprovalAuthority(party, List.of(), Optional.empty(), true);
    }

    /** An authority with limits. */
    public static ApprovalAuthority of(PartyId party, int percent, Quantity... money) {
        return new ApprovalAuthority(party, List.of(money), Optional.of(BigDecimal.valueOf(percent)), false);
    }

    /** Whether a size lies within its limits. */
    public boolean covers(ChangeSize size) {
        return unlimited
                || size.isMeasured()
                        && size.money().entrySet().stream().allMatch(this::coversMoney)
                        && size.percents().values().stream().allMatch(this::coversPercent);
    }

    private boolean coversMoney(Map.Entry<?, BigDecimal> asked) {
        return money.stream()
                .anyMatch(limit ->
                        limit.unit().equals(asked.getKey()) && limit.amount().compareTo(asked.getValue()) >= 0);
    }

    private boolean coversPercent(BigDecimal asked) {
        return percent.filter(limit -> limit.compareTo(asked) >= 0).isPresent();
    }
}
