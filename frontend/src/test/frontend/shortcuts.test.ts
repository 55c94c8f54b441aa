import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../main/frontend/shortcuts/np-shortcuts.js';

describe('the shortcuts', () => {
    const heard = vi.fn<(action: string) => void>();
    const listener = (event: Event) =>
        heard((event as CustomEvent<{ action: string }>).detail.action);

    beforeEach(() => {
        document.body.innerHTML = '<np-shortcuts></np-shortcuts>';
        document.body.addEventListener('np-shortcut', listener);
    });

    afterEach(() => {
        document.body.removeEventListener('np-shortcut', listener);
        document.body.innerHTML = '';
        heard.mockClear();
    });

    function press(key: string, target: Element = document.body, options: KeyboardEventInit = {}) {
        const event = new KeyboardEvent('keydown', {
            key,
            bubbles: true,
            composed: true,
            cancelable: true,
            ...options,
        });
        target.dispatchEvent(event);
        return event;
    }

    function add(markup: string): Element {
        document.body.insertAdjacentHTML('beforeend', markup);
        const added = document.body.lastElementChild;
        if (added === null) {
            throw new Error('the markup must hold an element');
        }
        return added;
    }

    it.each([
        [' ', 'toggle'],
        ['ArrowRight', 'step'],
        ['r', 'reset'],
        ['R', 'reset'],
        ['?', 'help'],
    ])('turn "%s" into %s', (key, action) => {
        expect(press(key).defaultPrevented).toBe(true);
        expect(heard).toHaveBeenCalledExactlyOnceWith(action);
    });

    it.each([
        '<input>',
        '<select></select>',
        '<textarea></textarea>',
        '<button></button>',
        '<div contenteditable="true"></div>',
        '<div role="slider"></div>',
        '<div role="tab"></div>',
        '<div role="img" tabindex="0"></div>',
        '<vaadin-text-field></vaadin-text-field>',
        '<vaadin-button></vaadin-button>',
        '<vaadin-select></vaadin-select>',
    ])('leave the keys of %s alone', (markup) => {
        expect(press(' ', add(markup)).defaultPrevented).toBe(false);
        expect(heard).not.toHaveBeenCalled();
    });

    it.each(['ArrowRight', 'r', '?'])('take %s from a button, which uses Space alone', (key) => {
        expect(press(key, add('<vaadin-button></vaadin-button>')).defaultPrevented).toBe(true);
        expect(heard).toHaveBeenCalledOnce();
    });

    it('see a field within a shadow tree', () => {
        const host = add('<div></div>');
        const input = document.createElement('input');
        host.attachShadow({ mode: 'open' }).append(input);
        press(' ', input);
        expect(heard).not.toHaveBeenCalled();
    });

    it('work within layouts', () => {
        press(' ', add('<vaadin-vertical-layout></vaadin-vertical-layout>'));
        expect(heard).toHaveBeenCalledExactlyOnceWith('toggle');
    });

    it.each(['ctrlKey', 'altKey', 'metaKey', 'repeat'])('ignore a key with %s', (option) => {
        press('r', document.body, { [option]: true });
        expect(heard).not.toHaveBeenCalled();
    });

    it('ignore keys while a dialog is open', () => {
        add('<dialog open></dialog>');
        press(' ');
        expect(heard).not.toHaveBeenCalled();
    });

    it('end with their element', () => {
        document.querySelector('np-shortcuts')?.remove();
        press(' ');
        expect(heard).not.toHaveBeenCalled();
    });
});
