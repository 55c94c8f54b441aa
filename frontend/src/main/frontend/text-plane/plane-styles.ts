import { css } from 'lit';
import { controls } from '../network/control-styles.js';

export const planeStyles = [
    controls,
    css`
        :host {
            display: block;
            min-width: 0;
            font-size: 12px;
            line-height: 1.45;
            font-variant-numeric: tabular-nums;
        }
        .grid {
            display: grid;
            grid-template: auto auto / 22px minmax(0, 1fr);
        }
        .plot {
            grid-area: 1 / 2;
            position: relative;
            aspect-ratio: 4 / 3;
            overflow: hidden;
            border-radius: 10px;
            background: light-dark(#e8eaeb, #2a2e35);
        }
        .plot::after {
            content: '';
            position: absolute;
            inset: 0;
            border: 1px solid light-dark(rgb(0 0 0 / 10%), rgb(255 255 255 / 12%));
            border-radius: inherit;
            pointer-events: none;
        }
        .plot.on-point {
            cursor: pointer;
        }
        canvas {
            position: absolute;
            inset: 0;
            width: 100%;
            height: 100%;
        }
        .axis {
            color: var(--np-mute);
            font-size: 11px;
            line-height: 1.2;
            text-align: center;
            white-space: nowrap;
        }
        .vertical {
            grid-area: 1 / 1;
            writing-mode: vertical-rl;
            text-orientation: sideways;
            transform: rotate(180deg);
        }
        .horizontal {
            grid-area: 2 / 2;
            padding-top: 5px;
        }
        .empty {
            position: absolute;
            inset: 0;
            display: grid;
            place-content: center;
            padding: 24px;
            color: var(--np-ink);
            font-size: 14px;
            line-height: 1.5;
            text-align: center;
        }
        .notice {
            position: absolute;
            left: 8px;
            bottom: 8px;
            max-width: calc(100% - 16px);
            box-sizing: border-box;
            padding: 3px 9px;
            border-radius: 8px;
            color: light-dark(#1b1f26, #e9ecf1);
            background: light-dark(rgb(255 255 255 / 88%), rgb(21 23 27 / 86%));
            pointer-events: none;
        }
        .key {
            display: flex;
            flex-wrap: wrap;
            gap: 3px 14px;
            max-height: 88px;
            margin: 10px 0 0;
            padding: 0;
            overflow: auto;
            list-style: none;
        }
        .key li,
        .chip-class {
            display: inline-flex;
            align-items: center;
            gap: 5px;
        }
        svg {
            flex: none;
        }
        .ring {
            fill: none;
            stroke: var(--np-ink);
        }
        p {
            margin: 6px 0 0;
            color: var(--np-mute);
        }
        .note p {
            margin: 0 0 6px;
            color: inherit;
            overflow-wrap: anywhere;
        }
        .note dl {
            display: grid;
            grid-template-columns: auto 1fr;
            gap: 1px 10px;
            margin: 0;
        }
        .note dt,
        .note small {
            color: var(--np-mute);
        }
        .note dd {
            display: flex;
            gap: 8px;
            margin: 0;
        }
        .spoken {
            position: absolute;
            width: 1px;
            height: 1px;
            overflow: hidden;
            clip-path: inset(50%);
            white-space: nowrap;
        }
    `,
];
