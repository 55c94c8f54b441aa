/** A cell of a table of cells; both count from 0. */
export interface Cell {
    readonly column: number;
    readonly row: number;
}

export interface CellTable {
    readonly columns: number;
    readonly rows: number;
}

/** The cell under a place on a table drawn over the given size; null beside it. */
export function cellUnder(
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
    { columns, rows }: CellTable,
): Cell | null {
    const column = Math.floor((x / size.width) * columns);
    const row = Math.floor((y / size.height) * rows);
    const inside = column >= 0 && column < columns && row >= 0 && row < rows;
    return inside ? { column, row } : null;
}

/**
 * Where a key leads from a cell: arrows to its neighbours, Home and End to the ends of its row. From
 * nowhere, any of them leads to the first cell. Null for another key.
 */
export function cellByKey(key: string, from: Cell | null, table: CellTable): Cell | null {
    const { column, row } = from ?? { column: 0, row: 0 };
    const hold = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
    const step = (right: number, down: number): Cell =>
        from === null
            ? { column: 0, row: 0 }
            : { column: hold(column + right, table.columns), row: hold(row + down, table.rows) };
    switch (key) {
        case 'ArrowLeft':
            return step(-1, 0);
        case 'ArrowRight':
            return step(1, 0);
        case 'ArrowUp':
            return step(0, -1);
        case 'ArrowDown':
            return step(0, 1);
        case 'Home':
            return step(-table.columns, 0);
        case 'End':
            return step(table.columns, 0);
        default:
            return null;
    }
}
