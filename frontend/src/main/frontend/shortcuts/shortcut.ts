export type ShortcutAction = 'toggle' | 'step' | 'reset' | 'help';

const ACTIONS: Readonly<Record<string, ShortcutAction>> = {
    ' ': 'toggle',
    ArrowRight: 'step',
    r: 'reset',
    R: 'reset',
    '?': 'help',
};

/** Where keys belong to what is focused: fields, whatever a key presses, and what arrows move. */
const OWN_KEYS = [
    'input',
    'select',
    'textarea',
    'button',
    'summary',
    'a[href]',
    '[contenteditable]:not([contenteditable="false"])',
    '[tabindex="0"]',
    '[role="slider"]',
    '[role="tab"]',
    '[role="radio"]',
    '[role="checkbox"]',
    '[role="menuitem"]',
    '[role="option"]',
    '[role="application"]',
].join();

const OPEN_DIALOGS = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** What a key press asks of the run, or null where it is none of ours. */
export function shortcutOf(event: KeyboardEvent): ShortcutAction | null {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const action = ACTIONS[event.key] ?? null;
    if (action === null || modified || event.repeat || event.isComposing) {
        return null;
    }
    if (event.defaultPrevented || ownsKeys(event) || document.querySelector(OPEN_DIALOGS)) {
        return null;
    }
    return action;
}

function ownsKeys(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    if (target instanceof Element && target.localName === 'vaadin-button') {
        // A button that was clicked keeps the focus; Space presses it, all else is free.
        return event.key === ' ';
    }
    return event
        .composedPath()
        .some((node) => node instanceof Element && (isField(node) || node.matches(OWN_KEYS)));
}

/** Vaadin's fields take keys in their own shadow trees; its layouts and views do not. */
function isField(element: Element): boolean {
    return /^vaadin-.*(field|box|picker|select|area|slider|button|tabs?|item|group|bar)$/.test(
        element.localName,
    );
}
