package dev.plumbline.io.spi;

/** Goes on whatever happens. */
enum Unheard implements Progress {
    NONE;

    @Override
    public boolean goesOn(long done, long whole) {
        return true;
    }
}
