/** An object's fields, none of which is known to be what it should. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value that must be an object. */
export function record(value: unknown, name: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError(`${name} must be an object, was ${String(value)}`);
    }
    return value as Fields;
}

/** A field that must be a list. */
export function list(fields: Fields, name: string): unknown[] {
    const value = fields[name];
    if (!isList(value)) {
        throw new TypeError(`${name} must be a list, was ${String(value)}`);
    }
    return value;
}

/** A field that must be a whole number from 0 on. */
export function count(fields: Fields, name: string): number {
    const value = fields[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
        throw new TypeError(`${name} must be a count, was ${String(value)}`);
    }
    return value;
}

/** A field that must be a text. */
export function string(fields: Fields, name: string): string {
    const value = fields[name];
    if (typeof value !== 'string') {
        throw new TypeError(`${name} must be a text, was ${String(value)}`);
    }
    return value;
}

/** A field that must be a number, or NaN where it is `null` or missing. */
export function numberOrNaN(fields: Fields, name: string): number {
    const value = fields[name];
    if (value === undefined || value === null) {
        return Number.NaN;
    }
    return number(value, name);
}

/** A field that must be one of a few words. */
export function oneOf<Word extends string>(
    fields: Fields,
    name: string,
    words: readonly Word[],
): Word {
    const word = words.find((known) => known === fields[name]);
    if (word === undefined) {
        throw new TypeError(`${name} must be one of ${words.join()}, was ${String(fields[name])}`);
    }
    return word;
}

/** What `read` makes of a field, or null where the field is missing. */
export function optional<Value>(
    fields: Fields,
    name: string,
    read: (value: unknown) => Value,
): Value | null {
    const value = fields[name];
    return value === undefined || value === null ? null : read(value);
}

/** A list that must hold texts. */
export function strings(fields: Fields, name: string): string[] {
    return list(fields, name).map((value) => {
        if (typeof value !== 'string') {
            throw new TypeError(`${name} must hold texts, had ${String(value)}`);
        }
        return value;
    });
}

/** A list that must hold numbers. */
export function numbers(fields: Fields, name: string): number[] {
    return list(fields, name).map((value) => number(value, name));
}

function number(value: unknown, name: string): number {
    if (typeof value !== 'number') {
        throw new TypeError(`${name} must be a number, was ${String(value)}`);
    }
    return value;
}

function isList(value: unknown): value is unknown[] {
    return Array.isArray(value);
}
