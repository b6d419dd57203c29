package dev.plumbline.examples.year;

import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The company's meetings, what they resolve, and what changes outside. */
final class YearMeetings {

    private static final PersonId OPERATIONS =
            YearCompany.department("operations").head();

    private final Random random;
    private final Journal journal;

    YearMeetings(long seed, Journal journal) {
        this.random = new Random(seed);
        this.journal = journal;
    }

    void ofTheYear() {
        meeting("seminar", MeetingKind.STRATEGY_SEMINAR, "年度战略研讨会", LocalDate.of(2023, 12, 7));
        meeting("kick-off", MeetingKind.KICK_OFF, "年度计划启动会", LocalDate.of(2024, 1, 4));
        journal.add(
                new ExternalChange(
                        "rival",
                        "竞品在华南降价15%",
                        LocalDate.of(2024, 2, 26),
                        Moment.of(LocalDate.of(2024, 2, 28)),
                        List.of(Reference.of("goal", "south-1")),
                        Optional.of("区域走访")),
                YearCompany.department("market").head(),
                LocalDate.of(2024, 2, 28),
                11);
        journal.add(
                new ExternalChange(
                        "energy",
                        "工业电价上调8%",
                        LocalDate.of(2024, 10, 1),
                        Moment.of(LocalDate.of(2024, 10, 9)),
                        List.of(Reference.of("goal", "plant-4")),
                        Optional.of("供电公司通知")),
                YearCompany.department("finance").head(),
                LocalDate.of(2024, 10, 9),
                11);
    }

    /** The monthly meeting, with the quarter's retrospective; one resolution for some department. */
    void month(int month) {
        LocalDate day = Journal.nextWorkday(LocalDate.of(YearPlans.YEAR, month, 5));
        meeting("monthly-" + month, MeetingKind.MONTHLY_WORK, month + "月经营例会", day);
        if (month % 3 == 0 && month != 9) {
            LocalDate last = Journal.workday(LocalDate.of(YearPlans.YEAR, month, 28));
            meeting("retrospective-" + month, MeetingKind.RETROSPECTIVE, "第" + month / 3 + "季度复盘会", last);
        }
    }

    private void meeting(String id, MeetingKind kind, String title, LocalDate day) {
        MeetingId meeting = MeetingId.of(id);
        Instant start = YearCompany.at(OPERATIONS, day, 14).recordedAt();
        LocalDate noticed = Journal.workday(day.minusDays(3));
        List<PartyId> heads = YearCompany.departments().stream()
                .<PartyId>map(Department::head)
                .toList();
        journal.add(
                Meeting.builder()
                        .id(meeting)
                        .when(Moment.of(YearCompany.at(OPERATIONS, noticed, 9).recordedAt()))
                        .kind(kind)
                        .title(title)
                        .start(start)
                        .end(start.plus(Duration.ofHours(2)))
                        .organiser(OPERATIONS)
                        .attendees(heads)
                        .build(),
                OPERATIONS,
                noticed,
                9);
        journal.add(
                new MeetingNotice(
                        meeting,
                        Moment.of(YearCompany.at(OPERATIONS, noticed, 10).recordedAt()),
                        List.of("上月完成情况", "本月重点"),
                        List.of("月报"),
                        heads),
                OPERATIONS,
                noticed,
                10);
        minutes(meeting, heads, day);
    }

    private void minutes(MeetingId meeting, List<PartyId> heads, LocalDate day) {
        Department department = YearCompany.departments().get(random.nextInt(10));
        ResolutionId resolution = ResolutionId.of(meeting.value() + "-1");
        LocalDate deadline = Journal.nextWorkday(day.plusDays(14));
        LocalDate written = Journal.nextWorkday(day.plusDays(random.nextInt(8) == 0 ? 3 : 1));
        Moment when = Moment.of(YearCompany.at(OPERATIONS, written, 10).recordedAt());
        journal.add(
                Minutes.builder()
                        .meeting(meeting)
                        .when(when)
                        .addPoint("逐项核对计划完成情况")
                        .addResolution(new Resolution(
                                resolution,
                                department.unit().name() + "提交改进措施",
                                Optional.of(department.head()),
                                Optional.of(deadline)))
                        .distributedTo(heads)
                        .build(),
                OPERATIONS,
                written,
                10);
        if (random.nextInt(4) > 0) {
            LocalDate done = Journal.workday(deadline);
            journal.add(
                    new ResolutionReport(
                            resolution,
                            Moment.of(
                                    YearCompany.at(department.head(), done, 16).recordedAt()),
                            true,
                            "已提交"),
                    department.head(),
                    done,
                    16);
        }
    }
}
