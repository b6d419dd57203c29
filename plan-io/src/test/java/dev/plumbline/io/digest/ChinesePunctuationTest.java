package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.io.Reports;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the digests print in Chinese has the punctuation of printed Chinese. */
class ChinesePunctuationTest {

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan} ?[,:;()?!]|[,:;()?!] ?\\p{IsHan}|\\d %");

    static Stream<ReviewDocument> documents() {
        List<PlanStatus> statuses = List.of(
                DigestCompany.status(),
                DigestCompany.reviewed(),
                DigestCompany.later(),
                DigestCompany.settled(),
                DigestCompany.resolved());
        List<PartyId> parties = new ArrayList<>();
        DigestCompany.ORGANISATION.units().forEach(unit -> parties.add(unit.id()));
        DigestCompany.ORGANISATION.people().forEach(person -> parties.add(person.id()));
        Stream.Builder<ReviewDocument> all = Stream.builder();
        for (PlanStatus status : statuses) {
            all.add(Reports.digest(status, Locale.CHINESE));
            status.plans().forEach(plan -> {
                all.add(Reports.inReview(status, plan.id(), Locale.CHINESE));
                all.add(Retrospective.of(status, plan.id()).document(Locale.CHINESE));
                all.add(Scoreboard.ofUnits(status, plan.id()).document(Locale.CHINESE));
                all.add(Scoreboard.ofPeople(status, plan.id()).document(Locale.CHINESE));
            });
            for (PartyId party : parties) {
                all.add(Reports.digest(status, party, Locale.CHINESE));
                all.add(Reports.inReview(status, DigestCompany.QUARTER, party, Locale.CHINESE));
            }
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ensureNoHalfWidthPunctuationStandsBesideAHanCharacter(ReviewDocument document) {
        assertThat(document.text().lines())
                .isNotEmpty()
                .noneMatch(line -> HALF_WIDTH.matcher(line.strip()).find());
    }
}
