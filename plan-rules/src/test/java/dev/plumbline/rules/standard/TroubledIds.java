package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.util.List;

/** One id for two resolutions, one meeting in two wordings, and entries of the ledger in units that answer no need. */
final class TroubledIds {

    private static final MeetingId AUDIT = MeetingId.of("audit");

    private TroubledIds() {}

    static PlanBook in(PlanBook book) {
        PlanBook more = record(book, meeting("盘点会"));
        more = record(more, meeting("库存盘点会"));
        more = record(
                more,
                Minutes.builder()
                        .meeting(AUDIT)
                        .when(Moment.of(day("06-27")))
                        .addPoint("盘点")
                        .addDistributedTo(LI)
                        .addResolution(Resolution.of(ResolutionId.of("daily-sync"), "清点货架", LI, day("07-20")))
                        .build());
        for (String amount : List.of("1人", "1个")) {
            more = record(
                    more,
                    LedgerEntry.builder()
                            .resource(ResourceId.of("车辆"))
                            .kind(LedgerEntryKind.PLANNED)
                            .when(Moment.of(day("06-02")))
                            .quantity(Quantity.parse(amount))
                            .build());
        }
        return more;
    }

    private static Meeting meeting(String title) {
        return Meeting.builder()
                .id(AUDIT)
                .when(Moment.of(day("06-20")))
                .title(title)
                .start(Instant.parse("2024-06-26T06:00:00Z"))
                .end(Instant.parse("2024-06-26T07:00:00Z"))
                .build();
    }
}
