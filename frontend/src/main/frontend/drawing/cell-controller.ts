import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../network/place-card.js';
import { cellByKey, cellUnder, type Cell, type CellTable } from './cell-cursor.js';

/** Follows pointer and keyboard over a part of a component that shows a table of cells. */
export class CellController implements ReactiveController {
    cell: Cell | null = null;
    /** Whether the keyboard chose the cell, so that it is read out. */
    byKey = false;

    /**
     * @param part the part that shows the table, edge to edge
     * @param chosen is told a cell that was clicked, or chosen with Enter
     */
    constructor(
        private readonly host: ReactiveControllerHost,
        private readonly part: () => HTMLElement | null,
        private readonly table: () => CellTable,
        private readonly chosen: (cell: Cell) => void = () => undefined,
    ) {
        host.addController(this);
    }

    hostDisconnected(): void {
        this.cell = null;
    }

    /** Where the cell is in the viewport, or null without a cell. */
    get anchor(): Box | null {
        const box = this.part()?.getBoundingClientRect();
        const { columns, rows } = this.table();
        if (box === undefined || this.cell === null || columns === 0 || rows === 0) {
            return null;
        }
        const { column, row } = this.cell;
        const width = box.width / columns;
        const height = box.height / rows;
        return { left: box.left + column * width, top: box.top + row * height, width, height };
    }

    readonly moved = (event: PointerEvent): void => this.enter(this.under(event), false);

    /** A finger that is lifted has not gone elsewhere. */
    readonly left = (event: PointerEvent): void => {
        if (event.pointerType === 'mouse') {
            this.clear();
        }
    };

    readonly clear = (): void => this.enter(null, false);

    /** A finger points by touching, so that a click of it chooses nothing. */
    readonly clicked = (event: PointerEvent): void => {
        const cell = this.under(event);
        if (cell !== null && event.pointerType !== 'touch') {
            this.chosen(cell);
        }
    };

    readonly keyed = (event: KeyboardEvent): void => {
        const next = cellByKey(event.key, this.cell, this.table());
        if (next !== null) {
            event.preventDefault();
            this.enter(next, true);
        } else if (event.key === 'Enter' && this.cell !== null) {
            this.chosen(this.cell);
        } else if (event.key === 'Escape') {
            this.clear();
        }
    };

    private enter(cell: Cell | null, byKey: boolean): void {
        if (cell?.column !== this.cell?.column || cell?.row !== this.cell?.row) {
            this.cell = cell;
            this.byKey = byKey;
            this.host.requestUpdate();
        }
    }

    private under(event: MouseEvent): Cell | null {
        const box = this.part()?.getBoundingClientRect();
        return box === undefined
            ? null
            : cellUnder(event.clientX - box.left, event.clientY - box.top, box, this.table());
    }
}
