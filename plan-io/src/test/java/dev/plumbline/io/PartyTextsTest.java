package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cells name persons, units and posts, and what they say beside (IO-2d). */
class PartyTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            市场部-张三            | person:张三 | 市场部
            市场部张三             | person:张三 | 市场部
            市场部 张三            | person:张三 | 市场部
            市场部/张三            | person:张三 | 市场部
            市场部 - 张三          | person:张三 | 市场部
            市场部 – 张三          | person:张三 | 市场部
            市场部—张三 经理       | person:张三 | 市场部
            市场部 张三 经理       | person:张三 | 市场部
            市场部 张三?           | person:张三 | 市场部
            市場部張三             | person:張三 | 市場部
            张三（市场部）         | person:张三 | 市场部
            市场部（张三）         | person:张三 | 市场部
            张三-市场部            | person:张三 | 市场部
            市场部经理张三         | person:张三 | 市场部
            财务部李经理           | person:李经理 | 财务部
            Dave (Marketing)       | person:Dave | Marketing
            Marketing (Dave)       | person:Dave | Marketing
            Marketing - Eve        | person:Eve | Marketing
            Eve - Marketing        | person:Eve | Marketing
            Sales Dept - Bob       | person:Bob | Sales Dept
            Human Resources / Tom  | person:Tom | Human Resources
            """)
    void aPersonOfAUnit(String cell, String party, String unit) {
        ReadResult<PlanBook> read = read(cell);

        assertThat(owners(read)).isEqualTo(party);
        assertThat(read.value().organisation().people())
                .extracting(Person::unit)
                .singleElement()
                .satisfies(home -> assertThat(home.orElseThrow().name()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource({"张三?,person:张三", "李四？,person:李四", "市场部？,unit:市场部"})
    void aQuestionMarkIsADoubt(String cell, String party) {
        ReadResult<PlanBook> read = read(cell);

        assertThat(owners(read)).isEqualTo(party);
        assertThat(FactsRead.findings(read, "party-doubted")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"市场部 张三 经理,市场部/经理", "市场部—张三 经理,市场部/经理", "张三 经理,经理"})
    void aTitleBehindANameIsItsPost(String cell, String post) {
        assertThat(read(cell).value().organisation().people())
                .singleElement()
                .satisfies(person -> assertThat(person.positions())
                        .extracting(Object::toString)
                        .containsExactly("position:" + post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All departments",
                "Relevant departments",
                "各部门",
                "相关部门",
                "全体员工",
                "All teams",
                "Departments concerned",
                "all relevant teams",
                "各相关单位",
                "全体职工",
                "相关人员"
            })
    void everybodyIsNobodyInParticular(String cell) {
        ReadResult<PlanBook> read = read(cell);

        assertThat(owners(read)).isEmpty();
        assertThat(read.value().organisation().units()).isEmpty();
        assertThat(FactsRead.findings(read, "party-undecided")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @张三                  | person:张三
            @张三 @李四            | person:张三 person:李四
            张三 and 李四          | person:张三 person:李四
            Bob and Alice          | person:Bob person:Alice
            张三以及李四           | person:张三 person:李四
            张三负责，李四配合     | person:张三
            由张三负责             | person:张三
            项目经理：张三         | person:张三
            张三（项目经理）       | person:张三
            经理张三               | person:张三
            王小明经理             | person:王小明
            Mr. John Smith         | person:John Smith
            张三先生               | person:张三
            张总                   | person:张总
            王工                   | person:王工
            李处                   | person:李处
            Dr. Smith              | person:Dr. Smith
            买买提·艾力            | person:买买提·艾力
            张三·李四              | person:张三 person:李四
            市场部全体员工         | unit:市场部
            销售                   | unit:销售
            Finance                | unit:Finance
            外包（XX公司）         | unit:XX公司
            项目经理               | position:项目经理
            安全主管               | position:安全主管
            销售总监               | position:销售总监
            """)
    void aNameIsReadWithoutWhatStandsBeside(String cell, String parties) {
        ReadResult<PlanBook> read = read(cell);

        assertThat(owners(read)).isEqualTo(parties);
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().id().startsWith("party-"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            张三 13800138000       | person:张三 | party-words-beside
            张三/13800138000       | person:张三 | party-words-beside
            张三13800138000        | person:张三 | party-words-beside
            张三（工号1023）       | person:张三 | party-words-beside
            Dave (Skunk Works)     | person:Dave | party-words-beside
            张三、待定             | person:张三 | party-words-beside
            李四等                 | person:李四 | party-others-unnamed
            李四等3人              | person:李四 | party-others-unnamed
            张三、李四等人         | person:张三 person:李四 | party-others-unnamed
            市场部等部门           | unit:市场部 | party-others-unnamed
            Bob et al.             | person:Bob | party-others-unnamed
            张三→李四              | person:李四 | party-handed-over
            张三 -> 李四           | person:李四 | party-handed-over
            原张三，现李四         | person:李四 | party-handed-over
            销售部→技术部→生产部   | unit:销售部 unit:技术部 unit:生产部 | party-chain
            Smith, John            | person:Smith person:John | party-comma-ambiguous
            Smith, John; Doe, Jane | person:John Smith person:Jane Doe | party-surname-first
            """)
    void whatIsLeftOrDecidedIsTold(String cell, String parties, String code) {
        ReadResult<PlanBook> read = read(cell);

        assertThat(owners(read)).isEqualTo(parties);
        assertThat(FactsRead.findings(read, code))
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).contains(cell));
    }

    @Test
    void whoHelpsIsSaidBehindTheName() {
        Plan plan = FactsRead.plan(read("张三负责，李四配合"));

        assertThat(plan.tasks().get(0).collaborators())
                .extracting(PartyId::label)
                .containsExactly("李四");
    }

    @Test
    void aCompanyAddsUnitsAndTitlesOfItsOwn() {
        TableMapping mapping =
                TableMapping.none().word("unitNames", "Skunk Works", "unit").word("titles", "掌柜", "title");
        ReadOptions options = ReadOptions.standard().mapping(mapping);

        assertThat(owners(PlanFormats.readSources(List.of(workbook("Dave (Skunk Works)")), options)))
                .isEqualTo("person:Dave");
        assertThat(FactsRead.findings(
                        PlanFormats.readSources(List.of(workbook("Dave (Skunk Works)")), options),
                        "party-words-beside"))
                .isEmpty();
        assertThat(owners(PlanFormats.readSources(List.of(workbook("票号掌柜")), options)))
                .isEqualTo("position:票号掌柜");
    }

    private static ReadResult<PlanBook> read(String cell) {
        return Workbooks.read(workbook(cell));
    }

    private static dev.plumbline.io.spi.Source workbook(String cell) {
        return Workbooks.of("任务", row("2024年6月任务"), row("任务名称", "责任人", "完成时限"), row("甲", cell, "2024年6月10日"));
    }

    private static String owners(ReadResult<PlanBook> read) {
        Plan plan = FactsRead.plan(read);
        List<PartyId> owners = plan.raci().owners(plan.tasks().get(0).id());
        return owners.stream().map(PartyId::toString).collect(Collectors.joining(" "));
    }
}
