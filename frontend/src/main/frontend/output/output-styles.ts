import { css } from 'lit';
import { controls } from '../network/control-styles.js';

export const outputStyles = [
    controls,
    css`
        :host {
            display: block;
            min-width: 0;
            font-size: 12px;
            font-variant-numeric: tabular-nums;
        }
        .grid {
            display: grid;
            grid-template: auto 18px auto / 22px minmax(0, 1fr) 44px;
        }
        .plot {
            grid-area: 1 / 2;
            position: relative;
            aspect-ratio: 1;
            overflow: hidden;
            border-radius: 10px;
            background: light-dark(#e8eaeb, #2a2e35);
            touch-action: pan-y;
            cursor: crosshair;
        }
        .plot.drawing {
            touch-action: none;
        }
        .plot::after {
            content: '';
            position: absolute;
            inset: 0;
            border: 1px solid light-dark(rgb(0 0 0 / 10%), rgb(255 255 255 / 12%));
            border-radius: inherit;
            pointer-events: none;
        }
        canvas {
            position: absolute;
            inset: 0;
            width: 100%;
            height: 100%;
        }
        .axis {
            position: relative;
            color: var(--np-mute);
            font-size: 11px;
            line-height: 1;
        }
        .axis span {
            position: absolute;
        }
        .vertical {
            grid-area: 1 / 1;
        }
        .vertical span {
            right: 6px;
            transform: translateY(-50%);
        }
        .horizontal {
            grid-area: 2 / 2;
        }
        .horizontal span {
            top: 6px;
            transform: translateX(-50%);
        }
        .vertical span:first-child,
        .vertical span:last-child {
            transform: translateY(-100%);
        }
        .vertical span:last-child {
            transform: none;
        }
        .horizontal span:first-child {
            transform: none;
        }
        .horizontal span:last-child {
            transform: translateX(-100%);
        }
        .scale,
        .classes {
            grid-area: 1 / 3;
            margin: 0 0 0 10px;
            padding: 0;
            color: var(--np-mute);
            font-size: 11px;
            list-style: none;
        }
        .scale {
            position: relative;
            width: 10px;
            border-radius: 5px;
            background: linear-gradient(#0877bd, light-dark(#e8eaeb, #2a2e35), #f59322);
        }
        .scale span {
            position: absolute;
            left: 15px;
            line-height: 1;
            transform: translateY(-50%);
        }
        .scale span:first-child {
            transform: none;
        }
        .scale span:last-child {
            transform: translateY(-100%);
        }
        .classes li {
            display: flex;
            align-items: center;
            gap: 6px;
            margin-bottom: 6px;
        }
        .classes i {
            width: 12px;
            height: 12px;
            border-radius: 4px;
        }
        .cross {
            position: absolute;
            width: 0;
            height: 0;
            pointer-events: none;
        }
        .cross::before,
        .cross::after {
            content: '';
            position: absolute;
            background: light-dark(rgb(0 0 0 / 55%), rgb(255 255 255 / 65%));
        }
        .cross::before {
            left: -0.5px;
            top: -1000px;
            width: 1px;
            height: 2000px;
        }
        .cross::after {
            left: -1000px;
            top: -0.5px;
            width: 2000px;
            height: 1px;
        }
        .eraser {
            position: absolute;
            box-sizing: border-box;
            width: 28px;
            height: 28px;
            transform: translate(-50%, -50%);
            border: 2px solid light-dark(#14171c, #fff);
            border-radius: 50%;
            pointer-events: none;
        }
        .chip {
            position: absolute;
            left: 8px;
            top: 8px;
            max-width: calc(100% - 16px);
            box-sizing: border-box;
            padding: 3px 9px;
            border-radius: 8px;
            color: light-dark(#1b1f26, #e9ecf1);
            background: light-dark(rgb(255 255 255 / 88%), rgb(21 23 27 / 86%));
            pointer-events: none;
        }
        .chip.low {
            top: auto;
            bottom: 8px;
        }
        .readout {
            grid-area: 3 / 2 / auto / span 2;
            min-height: 1.5em;
            margin: 6px 0 0;
            overflow: hidden;
            text-overflow: ellipsis;
            white-space: pre;
            color: var(--np-mute);
        }
        .readout.live {
            color: var(--np-ink);
        }
    `,
];
