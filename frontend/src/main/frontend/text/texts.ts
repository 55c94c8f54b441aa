/** The words of a component by key, in the page's language. Flow sets them. */
export type Texts<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** The text of a key with its places `{0}`, `{1}`, … filled; the key itself where it is not known. */
export function text<Key extends string>(
    texts: Texts<Key>,
    key: Key,
    ...values: readonly (string | number)[]
): string {
    const pattern = texts[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (place, index: string) =>
        String(values[Number(index)] ?? place),
    );
}
