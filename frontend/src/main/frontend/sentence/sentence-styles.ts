import { css } from 'lit';
import { controls } from '../network/control-styles.js';

export const sentenceStyles = [
    controls,
    css`
        :host {
            display: block;
            min-width: 0;
            font-size: 13px;
            line-height: 1.5;
            font-variant-numeric: tabular-nums;
        }
        label {
            display: block;
            margin-bottom: 4px;
            font-weight: 600;
        }
        textarea {
            display: block;
            box-sizing: border-box;
            width: 100%;
            min-height: 66px;
            max-height: 220px;
            padding: 8px 10px;
            font: inherit;
            font-size: 15px;
            line-height: 1.45;
            color: inherit;
            background: light-dark(#fff, #1e2126);
            border: 1px solid light-dark(#8c95a3, #6b7482);
            border-radius: 8px;
            resize: vertical;
            field-sizing: content;
        }
        textarea::placeholder {
            color: var(--np-mute);
            opacity: 1;
        }
        p {
            margin: 6px 0 0;
        }
        .mute {
            color: var(--np-mute);
            font-size: 12px;
        }
        .result {
            margin-top: 12px;
        }
        .tokens {
            margin: 0;
            font-size: 17px;
            line-height: 1.85;
            overflow-wrap: anywhere;
            white-space: pre-wrap;
        }
        .token {
            padding: 2px 0;
            border-radius: 4px;
            box-decoration-break: clone;
            -webkit-box-decoration-break: clone;
        }
        .unknown {
            text-decoration: underline dotted var(--np-mute);
            text-decoration-thickness: 2px;
            text-underline-offset: 4px;
        }
        .about {
            margin-top: 8px;
        }
        .legend {
            display: flex;
            flex-wrap: wrap;
            gap: 4px 18px;
            margin-top: 4px;
            color: var(--np-mute);
            font-size: 12px;
        }
        .legend .scale {
            display: inline-block;
            width: 76px;
            height: 10px;
            margin: 0 8px;
            border-radius: 5px;
            vertical-align: -1px;
            background: linear-gradient(
                90deg,
                rgb(245 147 34 / 55%),
                light-dark(#e8eaeb, #2a2e35),
                rgb(8 119 189 / 55%)
            );
        }
        .answers {
            display: grid;
            gap: 5px;
            margin: 14px 0 0;
            padding: 0;
            list-style: none;
        }
        .answers li {
            display: grid;
            grid-template-columns: minmax(64px, 30%) 1fr 60px;
            align-items: center;
            gap: 10px;
        }
        .name {
            overflow: hidden;
            text-overflow: ellipsis;
            white-space: nowrap;
        }
        .decided .name,
        .decided .share {
            font-weight: 600;
        }
        .share {
            text-align: right;
            white-space: nowrap;
        }
        .bar {
            height: 10px;
            overflow: hidden;
            border-radius: 5px;
            background: light-dark(#e8eaeb, #2a2e35);
        }
        .bar i {
            display: block;
            height: 100%;
            border-radius: 5px;
        }
        .spoken {
            position: absolute;
            width: 1px;
            height: 1px;
            margin: -1px;
            overflow: hidden;
            clip-path: inset(50%);
            white-space: nowrap;
        }
    `,
];
