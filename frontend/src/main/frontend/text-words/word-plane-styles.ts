import { css } from 'lit';
import { planeStyles } from '../text-plane/plane-styles.js';

export const wordPlaneStyles = [
    planeStyles,
    css`
        :host {
            container-type: inline-size;
        }
        .parts {
            display: grid;
            gap: 16px 20px;
        }
        @container (min-width: 640px) {
            .parts {
                grid-template-columns: minmax(0, 1fr) 230px;
            }
        }
        .plot {
            background: light-dark(#f7f8f9, #1b1e23);
            touch-action: manipulation;
        }
        @container (max-width: 480px) {
            .plot {
                aspect-ratio: 1;
            }
        }
        .side {
            min-width: 0;
        }
        label {
            display: flex;
            align-items: center;
            gap: 8px;
            color: var(--np-mute);
        }
        select {
            flex: 1;
            min-width: 0;
            color: var(--np-ink);
        }
        h3 {
            margin: 14px 0 0;
            font-size: 13px;
            font-weight: 600;
            overflow-wrap: anywhere;
        }
        .count {
            margin: 0;
        }
        ol {
            margin: 8px 0 0;
            padding: 0;
            list-style: none;
        }
        li {
            display: grid;
            grid-template-columns: minmax(64px, 1fr) minmax(60px, 1.2fr) 34px;
            align-items: center;
            gap: 8px;
            min-height: 26px;
        }
        @container (min-width: 480px) and (max-width: 639.9px) {
            ol {
                columns: 2;
                column-gap: 28px;
            }
            li {
                break-inside: avoid;
            }
        }
        .term {
            overflow: hidden;
            padding: 1px 0;
            text-align: start;
            text-overflow: ellipsis;
            white-space: nowrap;
        }
        span.term {
            color: var(--np-mute);
        }
        button.term {
            border-color: transparent;
            border-radius: 4px;
            color: light-dark(#075a92, #7cc4f4);
            font-weight: 500;
        }
        .bar {
            height: 8px;
            overflow: hidden;
            border-radius: 4px;
            background: light-dark(#e0e4ea, #363b44);
        }
        .bar span {
            display: block;
            height: 100%;
            background: light-dark(#0877bd, #4ba6e4);
        }
        .value {
            text-align: end;
        }
        @media (pointer: coarse) {
            li {
                min-height: 44px;
            }
            button.term {
                min-height: 44px;
            }
        }
    `,
];
