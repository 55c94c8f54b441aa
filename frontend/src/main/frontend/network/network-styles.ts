import { css } from 'lit';
import { controls } from './control-styles.js';

export const networkStyles = [
    controls,
    css`
        :host {
            display: flex;
            flex-direction: column;
            height: 100%;
            min-height: 420px;
            min-width: 0;
            font-size: 13px;
        }
        .depth {
            display: flex;
            align-items: center;
            justify-content: center;
            gap: 6px;
            min-height: 32px;
        }
        .depth b {
            margin-left: 6px;
            font-weight: 500;
        }
        .stage {
            position: relative;
            flex: 1;
            min-height: 0;
            overflow: hidden;
        }
        canvas {
            position: absolute;
            inset: 0;
            width: 100%;
            height: 100%;
            pointer-events: none;
        }
        .map {
            position: absolute;
            padding: 0;
            border: 1.5px solid var(--np-line);
            background: transparent;
            transform: translate(-50%, -50%);
        }
        .map:hover,
        .map.open {
            border-color: var(--np-ink);
        }
        .map[aria-checked='true'] {
            border-color: light-dark(#9aa4b2, #6b7482);
        }
        .map[aria-checked='false']:not(:hover) {
            border-style: dashed;
        }
        .symbol {
            position: absolute;
            transform: translate(-100%, -50%);
            padding-right: 6px;
            font-size: 12px;
            white-space: nowrap;
            color: var(--np-ink);
            pointer-events: none;
        }
        .symbol.unused {
            color: var(--np-mute);
        }
        .head {
            position: absolute;
            top: 4px;
            transform: translateX(-50%);
            display: flex;
            flex-direction: column;
            align-items: center;
            gap: 3px;
            font-size: 12px;
            line-height: 1.3;
            text-align: center;
        }
        .head div {
            display: flex;
            align-items: center;
            gap: 4px;
            white-space: nowrap;
        }
        .head select {
            max-width: 78px;
        }
        .head.ends {
            color: var(--np-mute);
        }
        .head.out {
            left: auto !important;
            right: 0;
            transform: none;
            align-items: flex-end;
        }
        .head .narrow {
            width: 100%;
            height: 44px;
            padding: 0;
            overflow: hidden;
            border-radius: 8px;
            font-size: 11px;
            line-height: 1.25;
        }
        .narrow b {
            display: block;
            font-size: 13px;
        }
        .stage.on-edge {
            cursor: pointer;
        }
    `,
];
