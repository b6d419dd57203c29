package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.table.CellFormat.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|NUMBER",
                "G/通用格式|NUMBER",
                "0|NUMBER",
                "#,##0.00|NUMBER",
                "0.00E+00|NUMBER",
                "# ?/?|NUMBER",
                "@|NUMBER",
                "[Red]0.00|NUMBER",
                "[$¥-804]#,##0.00|NUMBER",
                "_(* #,##0_);_(* (#,##0)|NUMBER",
                "0\"day\"|NUMBER",
                "0\\d|NUMBER",
                "[h]:mm|NUMBER",
                "[mm]:ss|NUMBER",
                "0%|PERCENT",
                "0.0%;[Red]-0.0%|PERCENT",
                "yyyy\\-mm\\-dd|DATE",
                "YYYY/M/D|DATE",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@|DATE",
                "m\"月\"d\"日\"|DATE",
                "mmm-yy|MONTH",
                "yyyy\"年\"m\"月\"|MONTH",
                "[$-804]yyyy\"年\"m\"月\";@|MONTH",
                "yyyy-mm|MONTH",
                "m\"月\"|MONTH",
                "yyyy\"年\"|DATE",
                "aaaa|DATE",
                "e/m/d|DATE",
                "yyyy-mm-dd hh:mm|DATE_TIME",
                "m/d/yy h:mm AM/PM|DATE_TIME",
                "h:mm:ss|TIME",
                "上午/下午h\"时\"mm\"分\"|TIME",
                "mm:ss.0|TIME",
                "0.00;yyyy|NUMBER"
            })
    void theMeaningIsThatOfTheFirstSection(String code, Meaning meaning) {
        assertThat(CellFormat.of(code).meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"0%,0", "0.0%,1", "'#,##0.00',2", "0.0##,3", "General,0", "0,0"})
    void decimalsAreThoseThatAreShown(String code, int decimals) {
        assertThat(CellFormat.of(code).decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0\"家\"|家",
                "#,##0\\元|元",
                "0.0 \"万元\"|万元",
                "0.0,\"千元\"|元",
                "0.0,\"万元\"|''",
                "0!.0000\"万\"|''",
                "000-0000|''",
                "\"约\"0|''",
                "0;-0\"家\"|''"
            })
    void aUnitBehindTheNumberCountsUnlessTheNumberIsScaled(String code, String suffix) {
        assertThat(CellFormat.of(code).suffix()).isEqualTo(suffix);
    }

    @Test
    void anUnfinishedCodeIsReadAsFarAsItGoes() {
        assertThat(CellFormat.of("0\"家").suffix()).isEqualTo("家");
        assertThat(CellFormat.of("0\\").meaning()).isEqualTo(Meaning.NUMBER);
        assertThat(CellFormat.of("[h").meaning()).isEqualTo(Meaning.NUMBER);
        assertThat(CellFormat.of("_").meaning()).isEqualTo(Meaning.NUMBER);
        assertThat(CellFormat.of("").meaning()).isEqualTo(Meaning.NUMBER);
    }

    @Test
    void aMonthFormatIsADateThatShowsNoDay() {
        CellFormat month = CellFormat.of("yyyy\"年\"m\"月\"");

        assertThat(month.isTemporal()).isTrue();
        assertThat(month.showsDay()).isFalse();
        assertThat(CellFormat.of("yyyy-mm-dd").showsDay()).isTrue();
        assertThat(CellFormat.of("h:mm").showsDay()).isFalse();
    }
}
