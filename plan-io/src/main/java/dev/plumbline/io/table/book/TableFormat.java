package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.util.List;

/** A format whose files hold sheets of cells. Files of all such formats make one book together, whichever they are. */
public interface TableFormat extends PlanReader {

    /** What reads a file of this format into sheets. */
    TableSources.GridReader grids(ReadOptions options);

    @Override
    default ReadResult<PlanBook> read(List<Source> sources, ReadOptions options) {
        return TableSources.read(sources, any -> this, options);
    }
}
