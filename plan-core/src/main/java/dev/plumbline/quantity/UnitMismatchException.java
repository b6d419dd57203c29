package dev.plumbline.quantity;

/** Two amounts of different units were added, subtracted, compared or divided. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Quantity left;
    private final transient Quantity right;

    UnitMismatchException(Quantity left, Quantity right) {
        super("Units of [" + left + "] and [" + right + "] differ. Convert one of them first.");
        this.left = left;
        this.right = right;
    }

    /** The quantity that was asked. */
    public Quantity left() {
        return left;
    }

    /** The quantity that was given. */
    public Quantity right() {
        return right;
    }
}
