package dev.plumbline.io.table.word;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/**
 * A kind of table (表格种类): its name, the words of its titles, its columns in the order in which a template has them.
 *
 * @param id such as {@code task-progress}
 * @param family whose rows are read alike, such as {@code task}
 * @param title as the documents print it
 * @param english its name in English
 * @param titles keys of other titles it goes by
 * @param columns the columns of its template
 * @param signature the roles that set it apart from others of its family
 * @param written the columns in which a plan is written, more than a template has; none of a kind that is not written
 */
public record TableKind(
        String id,
        String family,
        String title,
        String english,
        List<String> titles,
        List<TemplateColumn> columns,
        List<Role> signature,
        List<TemplateColumn> written)
        implements Localized {

    /**
     * A column of a template.
     *
     * @param role what it means
     * @param header as the documents print it
     * @param english its header in English
     */
    public record TemplateColumn(Role role, String header, String english) {}

    public TableKind {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        signature = List.copyOf(signature);
        written = List.copyOf(written);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? title : english;
    }

    @Override
    public String toString() {
        return title;
    }
}
