import { css } from 'lit';
import { controls } from '../network/control-styles.js';

export const mapStyles = [
    controls,
    css`
        :host {
            display: block;
            min-width: 0;
            font-size: 12px;
            line-height: 1.45;
            font-variant-numeric: tabular-nums;
        }
        .layers {
            display: flex;
            flex-wrap: wrap;
            gap: 4px;
            margin-bottom: 10px;
        }
        .layers button {
            min-height: 28px;
            padding: 2px 10px;
            font-size: 12px;
        }
        .layers button[aria-checked='true'] {
            border-color: var(--np-focus);
            box-shadow: inset 0 0 0 1px var(--np-focus);
            font-weight: 600;
        }
        .grid {
            display: grid;
            grid-template: auto auto / 30px minmax(0, 1fr);
        }
        .bands {
            grid-column: 2;
            display: flex;
            gap: 2px;
            margin-bottom: 3px;
        }
        .bands span {
            min-width: 0;
            overflow: hidden;
        }
        .bands b {
            display: block;
            overflow: hidden;
            font-weight: 400;
            text-align: center;
            text-overflow: ellipsis;
            white-space: nowrap;
        }
        .bands i {
            display: block;
            height: 5px;
            border-radius: 3px;
        }
        .rows {
            display: flex;
            flex-direction: column;
        }
        .rows button {
            display: block;
            padding: 0 6px 0 0;
            border: 0;
            border-radius: 4px;
            color: var(--np-mute);
            font-size: 11px;
            line-height: 1;
            text-align: right;
            overflow: visible;
        }
        .rows button:hover,
        .rows button[aria-pressed='true'] {
            color: var(--np-ink);
            font-weight: 700;
        }
        .rows button:focus-visible {
            outline-offset: 0;
        }
        .map {
            position: relative;
            overflow: hidden;
            border-radius: 6px;
            background: light-dark(#e8eaeb, #2a2e35);
            cursor: pointer;
        }
        canvas {
            position: absolute;
            inset: 0;
            width: 100%;
            height: 100%;
        }
        .cell {
            position: absolute;
            box-sizing: border-box;
            min-width: 5px;
            border: 1.5px solid var(--np-ink);
            border-radius: 2px;
            transform: translateX(-50%);
            pointer-events: none;
        }
        .under {
            display: flex;
            flex-wrap: wrap;
            justify-content: space-between;
            gap: 2px 18px;
            margin-top: 8px;
            color: var(--np-mute);
        }
        .legend {
            white-space: nowrap;
        }
        .legend i {
            display: inline-block;
            width: 84px;
            height: 10px;
            margin: 0 6px;
            border-radius: 5px;
            vertical-align: -1px;
        }
        .signed {
            background: linear-gradient(90deg, #f59322, light-dark(#e8eaeb, #2a2e35), #0877bd);
        }
        .share {
            background: linear-gradient(90deg, light-dark(#e8eaeb, #2a2e35), var(--np-mute));
        }
        .note p {
            margin: 3px 0 5px;
            overflow-wrap: anywhere;
        }
        .note small {
            margin-left: 8px;
            color: var(--np-mute);
        }
        .class i {
            display: inline-block;
            width: 9px;
            height: 9px;
            margin-right: 6px;
            border-radius: 50%;
        }
        .spoken {
            position: absolute;
            width: 1px;
            height: 1px;
            overflow: hidden;
            clip-path: inset(50%);
            white-space: nowrap;
        }
        @media (pointer: coarse) {
            .layers button {
                min-height: 44px;
            }
        }
    `,
];
