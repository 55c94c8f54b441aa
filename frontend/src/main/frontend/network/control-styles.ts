import { css } from 'lit';

/** Colours, buttons and selects, the same in every component of the page. */
export const controls = css`
    :host {
        --np-ink: light-dark(#1b1f26, #e9ecf1);
        --np-mute: light-dark(#5c6573, #9aa4b2);
        --np-line: light-dark(#e0e4ea, #363b44);
        --np-focus: var(--np-accent, light-dark(#2f6fe0, #6ea0ff));
        color: var(--np-ink);
    }
    button,
    select {
        font: inherit;
        color: inherit;
        background: transparent;
        border: 1px solid var(--np-line);
        border-radius: 8px;
        cursor: pointer;
    }
    button:hover:not(:disabled),
    select:hover:not(:disabled) {
        border-color: var(--np-mute);
    }
    button:disabled,
    select:disabled {
        cursor: default;
        opacity: 0.45;
    }
    :focus-visible {
        outline: 2px solid var(--np-focus);
        outline-offset: 2px;
    }
    select {
        height: 26px;
        padding: 0 4px;
        font-size: 12px;
        color-scheme: inherit;
        background: light-dark(#fff, #1e2126);
    }
    .step {
        width: 28px;
        height: 28px;
        padding: 0;
        font-size: 16px;
        line-height: 1;
        background: light-dark(#fff, #1e2126);
    }
    .reset {
        color: var(--np-mute);
        font-size: 0.9em;
        cursor: help;
    }
    .hint {
        width: 20px;
        height: 20px;
        padding: 0;
        border-radius: 50%;
        font-size: 12px;
        font-weight: 700;
        line-height: 1;
        color: light-dark(#8a4b00, #ffc277);
        border-color: currentColor;
    }
    @media (pointer: coarse) {
        .step {
            width: 44px;
            height: 44px;
        }
        .hint {
            position: relative;
        }
        .hint::after {
            content: '';
            position: absolute;
            inset: -12px;
        }
    }
`;
