package dev.plumbline.io.table.write;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.SampleMark;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Empty tables to be filled in (IO-2): headers, lists of words, a note on each column, a sample row that is none. */
public final class Templates {

    private static final int EMPTY_ROWS = 15;
    private static final Localized PERIOD = Localized.of("计划周期：", "Plan period: ");

    private final Locale language;
    private final TableMapping mapping;
    private final Set<String> sheets = new HashSet<>();

    private Templates(Locale language, TableMapping mapping) {
        this.language = Localized.isChinese(language) ? Locale.CHINESE : Locale.ENGLISH;
        this.mapping = mapping;
    }

    /**
     * The templates of some kinds, each on a sheet of its own.
     *
     * @param kinds their ids
     * @param mapping a company's own headers and words, which stand in place of the built-in ones
     * @throws IllegalArgumentException if no kind has one of the ids
     */
    public static List<TableOut> of(Collection<String> kinds, Locale language, TableMapping mapping) {
        Templates templates = new Templates(language, mapping);
        return kinds.stream().map(Templates::kind).map(templates::template).toList();
    }

    private static TableKind kind(String id) {
        return Vocabulary.standard()
                .kind(id)
                .orElseThrow(() -> new IllegalArgumentException("No kind of table is called [" + id + "]. Give one of "
                        + Vocabulary.standard().kinds().stream()
                                .map(TableKind::id)
                                .toList() + "."));
    }

    private TableOut template(TableKind kind) {
        List<OutColumn> columns = kind.columns().stream().map(this::column).toList();
        OutCell[] sample = new OutCell[columns.size()];
        for (int i = 0; i < sample.length; i++) {
            String text =
                    Samples.of(kind.columns().get(i).role(), columns.get(i).choices(), language);
            sample[i] = OutCell.text(i == 0 ? SampleMark.write(text, language) : text);
        }
        List<OutCell[]> rows = new ArrayList<>();
        rows.add(sample);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            OutCell[] empty = new OutCell[columns.size()];
            Arrays.fill(empty, OutCell.BLANK);
            rows.add(empty);
        }
        return new TableOut(
                kind.id(),
                sheet(kind),
                kind.text(language),
                Optional.of(PERIOD.text(language)),
                TextWidth.fitted(columns, rows),
                rows,
                true);
    }

    private OutColumn column(TemplateColumn column) {
        Role role = column.role();
        List<String> choices = Choices.of(role, language, mapping);
        return new OutColumn(
                header(column),
                Optional.of(role),
                Columns.width(role),
                choices,
                Optional.of(ColumnNotes.of(role, choices, language)));
    }

    /** As a company calls it, else as the documents print it. */
    private String header(TemplateColumn column) {
        return mapping.headers().stream()
                .filter(header ->
                        header.role().filter(column.role().id()::equals).isPresent()
                                && header.sheet().isEmpty())
                .map(TableMapping.Header::header)
                .findFirst()
                .orElse(Localized.isChinese(language) ? column.header() : column.english());
    }

    private String sheet(TableKind kind) {
        String name = PlanHead.safe(kind.text(language));
        for (int number = 2; !sheets.add(name); number++) {
            name = kind.text(language) + " " + number;
        }
        return name;
    }
}
