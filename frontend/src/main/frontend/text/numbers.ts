/** Shown where there is no number. */
export const NO_NUMBER = '–';
const MINUS = '−';

/** A count with at least six digits, grouped by thousands: `000,128`. */
export function counter(value: number): string {
    return grouped(String(Math.trunc(value)).padStart(6, '0'));
}

/** A count grouped by thousands: `1,280`. */
export function grouped(value: number | string): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A loss: three decimals below 10, fewer above; powers of ten from a million on. */
export function loss(value: number): string {
    if (!Number.isFinite(value)) {
        return beyondNumbers(value);
    }
    const size = Math.abs(value);
    if (size >= 1e6) {
        return minus(value.toExponential(2));
    }
    return fixed(value, size < 10 ? 3 : size < 100 ? 2 : size < 1000 ? 1 : 0);
}

/** A share of 1 in percent, with one decimal. */
export function percent(value: number): string {
    return Number.isFinite(value) ? `${(value * 100).toFixed(1)} %` : beyondNumbers(value);
}

/** A coefficient of determination, with three decimals; it has no lower bound. */
export function rSquared(value: number): string {
    return value < -1000 ? `< ${MINUS}1000` : loss(value);
}

/** A weight, bias or gradient with three significant digits. */
export function significant(value: number, digits = 3): string {
    return Number.isFinite(value) ? minus(value.toPrecision(digits)) : beyondNumbers(value);
}

/** A number with a fixed count of decimals, and a real minus sign; never `−0.00`. */
export function fixed(value: number, decimals: number): string {
    if (!Number.isFinite(value)) {
        return beyondNumbers(value);
    }
    const text = value.toFixed(decimals);
    return minus(/[1-9]/.test(text) ? text : text.replace('-', ''));
}

function beyondNumbers(value: number): string {
    return Number.isNaN(value) ? NO_NUMBER : value > 0 ? '∞' : `${MINUS}∞`;
}

function minus(text: string): string {
    return text.replaceAll('-', MINUS);
}
