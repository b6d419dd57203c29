package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.region.TableArea.Banner;
import java.util.List;
import java.util.Optional;

/** Finds the banner above a row. */
final class Banners {

    private Banners() {}

    static Optional<String> above(TableArea area, int row) {
        List<Banner> banners = area.banners();
        int low = 0;
        int high = banners.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (banners.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(banners.get(low - 1).text());
    }
}
