package dev.plumbline.status;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom an alert is told to (通知对象): the owner, the owner's superior, and the units whose goals or tasks it touches (MON-2).
 *
 * <p>Worked out from the organisation and the plans, never kept. Immutable and thread-safe.
 *
 * @param owners who answers for it
 * @param superiors whom the owners report to in the organisation, none of them an owner
 * @param units the units touched, without the owners' own: of tasks that wait for it, of the goals it serves, helping units
 */
public record WhomToTell(List<PartyId> owners, List<PartyId> superiors, List<OrgUnitId> units) implements Localized {

    public WhomToTell {
        owners = List.copyOf(owners);
        superiors = List.copyOf(superiors);
        units = List.copyOf(units);
    }

    /** Whether nobody is known to be told. */
    public boolean isNobody() {
        return owners.isEmpty() && superiors.isEmpty() && units.isEmpty();
    }

    /** For people: 责任人李明；上级王芳；相关部门：市场部、财务部. */
    @Override
    public String text(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        List<Optional<String>> parts = List.of(
                part(owners, chinese ? "责任人" : "the owner ", chinese),
                part(superiors, chinese ? "上级" : "the superior ", chinese),
                part(units, chinese ? "相关部门：" : "the units concerned: ", chinese));
        String text = parts.stream().flatMap(Optional::stream).collect(Collectors.joining(chinese ? "；" : "; "));
        if (!text.isEmpty()) {
            return text;
        }
        return chinese ? "未指明责任人，请先确定" : "nobody is named; name an owner first";
    }

    private static Optional<String> part(List<? extends PartyId> parties, String title, boolean chinese) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        title + parties.stream().map(PartyId::label).collect(Collectors.joining(chinese ? "、" : ", ")));
    }
}
