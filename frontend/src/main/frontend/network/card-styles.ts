import { css } from 'lit';
import { controls } from './control-styles.js';

const frame = css`
    :host {
        font-size: 13px;
    }
    .card {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: 12px 14px;
        box-sizing: border-box;
        width: max-content;
        min-width: 200px;
        max-width: min(290px, calc(100vw - 16px));
        max-height: calc(100vh - 16px);
        overflow: auto;
        color: var(--np-ink);
        background: light-dark(#fff, #24282f);
        border: 1px solid var(--np-line);
        border-radius: 10px;
        box-shadow: 0 6px 20px rgb(0 0 0 / 14%);
        line-height: 1.5;
        font-variant-numeric: tabular-nums;
    }
`;

export const tipStyles = [
    controls,
    frame,
    css`
        .card {
            pointer-events: none;
            padding: 9px 12px;
            border-radius: 8px;
        }
    `,
];

export const cardStyles = [
    controls,
    frame,
    css`
        header {
            display: flex;
            align-items: center;
            gap: 8px;
            font-weight: 600;
        }
        header span {
            flex: 1;
        }
        .mute,
        th {
            color: var(--np-mute);
            font-weight: 400;
        }
        p {
            margin: 4px 0 0;
        }
        .formula {
            font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
            font-size: 12px;
            overflow-wrap: anywhere;
        }
        .weights {
            margin-top: 8px;
            max-height: 216px;
            overflow: auto;
            border-top: 1px solid var(--np-line);
        }
        table {
            border-collapse: collapse;
            width: 100%;
            font-size: 12px;
        }
        th,
        td {
            padding: 2px 0 2px 10px;
            text-align: right;
            white-space: nowrap;
        }
        th:first-child {
            padding-left: 0;
            text-align: left;
        }
        thead th {
            position: sticky;
            top: 0;
            padding-top: 6px;
            background: light-dark(#fff, #24282f);
        }
        td i {
            display: inline-block;
            width: 8px;
            height: 8px;
            margin-right: 6px;
            border-radius: 2px;
        }
        input {
            font: inherit;
            font-variant-numeric: tabular-nums;
            width: 92px;
            margin-left: 6px;
            appearance: textfield;
            box-sizing: border-box;
            padding: 2px 6px;
            text-align: right;
            color: inherit;
            background: transparent;
            border: 1px solid var(--np-line);
            border-radius: 8px;
        }
        input::-webkit-inner-spin-button {
            display: none;
        }
        .layer {
            display: flex;
            align-items: center;
            gap: 8px;
            margin-top: 8px;
        }
        .layer b {
            flex: 1;
            font-weight: 400;
        }
        @media (pointer: coarse) {
            input,
            .layer select {
                min-height: 44px;
            }
        }
    `,
];
