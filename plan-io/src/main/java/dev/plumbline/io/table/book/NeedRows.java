package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.WrittenDate;
import java.util.List;
import java.util.Optional;

/** Lists of what is needed (资源需求清单): people, material, money, support, each with provider and due date (RES-1). */
final class NeedRows implements Rows {

    private static final List<String> ARRIVAL = List.of("到位", "到岗", "配置", "提供", "delivery", "Delivery");

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.NEED_NUMBER, book.words());
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, boolean numbered, BookDraft book) {
        Optional<String> description = row.required(Role.NEED_DESCRIPTION);
        if (description.isEmpty()) {
            row.refuse();
            return;
        }
        if (!numbered && row.text(Role.NEED_NUMBER).isPresent()) {
            row.layout(Role.NEED_NUMBER);
        }
        ResourceNeed.Builder need = row.table().mark().isPresent()
                ? ResourceNeed.builder().description(description.get())
                : NeedCells.draft(description.get(), row, Role.NEED_DESCRIPTION, book);
        Optional<Quantity> quantity = Amounts.read(row, Role.NEED_QUANTITY, Role.NEED_UNIT);
        quantity.ifPresent(need::quantity);
        Optional<ResourceKind> kind = kind(row, quantity, book);
        kind.ifPresent(need::kind);
        boolean told = row.table().mark().isEmpty();
        if (told && kind.filter(ResourceKind.PEOPLE::equals).isPresent()) {
            NeedKinds.skill(description.get()).ifPresent(need::skill);
        }
        book.parties().first(row, Role.NEED_PROVIDER).ifPresent(need::provider);
        row.text(Role.NEED_SKILL).ifPresent(need::skill);
        row.text(Role.NEED_OF_RESOURCE).map(ResourceId::of).ifPresent(need::resource);
        row.text(Role.NEED_ACCOUNT).ifPresent(need::account);
        Optional<WrittenDate> due = DateCells.read(row, Role.NEED_DUE);
        Optional<DateRange> span = DateCells.read(row, Role.NEED_SPAN)
                .map(WrittenDate::range)
                .or(() -> due.filter(date -> isSpan(row, date)).map(WrittenDate::range));
        span.ifPresent(need::span);
        due.filter(date -> !isSpan(row, date) || row.table().has(Role.NEED_SPAN))
                .map(WrittenDate::end)
                .ifPresent(need::due);
        need.about(Kept.aboutTask(row, Role.NEED_TASK, plan, book));
        plan.need(List.of(need.attributes(row.attributes()).build()));
        row.subject("need", description.get());
    }

    /** 7.1-7.31 under 使用时间 is how long it is needed; under 到位时间 it must be there by the last day. */
    private static boolean isSpan(TableRow row, WrittenDate date) {
        String header = TextForms.simplified(row.table().headerText(Role.NEED_DUE));
        return date instanceof WrittenDate.Days
                && !date.deadline()
                && ARRIVAL.stream().noneMatch(header::contains);
    }

    /** The kind that the row names, or that its amount tells: heads are people, a currency is money. */
    private static Optional<ResourceKind> kind(TableRow row, Optional<Quantity> quantity, BookDraft book) {
        return Kept.word(row, Role.NEED_KIND, "resourceKind", ResourceKind.values(), book)
                .or(() -> quantity.flatMap(NeedKinds::of));
    }
}
