/** A box in the viewport, in CSS pixels. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}

const GAP = 10;
const MARGIN = 8;

/**
 * Where a card goes: to the right of what it explains, to the left where that is too narrow, below
 * or above where both are; always whole within the viewport as far as it fits.
 */
export function placeCard(
    anchor: Box,
    card: { readonly width: number; readonly height: number },
    viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
    const right = anchor.left + anchor.width + GAP;
    const left = anchor.left - GAP - card.width;
    const middle = anchor.top + anchor.height / 2 - card.height / 2;
    const lowest = viewport.height - MARGIN - card.height;
    const keep = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));
    if (right + card.width + MARGIN <= viewport.width) {
        return { left: right, top: keep(middle, lowest) };
    }
    if (left >= MARGIN) {
        return { left, top: keep(middle, lowest) };
    }
    const centre = anchor.left + anchor.width / 2 - card.width / 2;
    const below = anchor.top + anchor.height + GAP;
    const above = anchor.top - GAP - card.height;
    return {
        left: keep(centre, viewport.width - MARGIN - card.width),
        top: below <= lowest || above < MARGIN ? keep(below, lowest) : above,
    };
}

/** Moves a card, which is shown already, beside what it explains. */
export function moveBeside(card: HTMLElement, anchor: Box): void {
    const viewport = { width: innerWidth, height: innerHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top } = placeCard(anchor, size, viewport);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
}
