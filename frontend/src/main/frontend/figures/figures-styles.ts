import { css } from 'lit';
import { controls } from '../network/control-styles.js';

/** Numbers in boxes and tables. */
export const figuresStyles = [
    controls,
    css`
        :host {
            display: block;
            min-width: 0;
            font-variant-numeric: tabular-nums;
        }
        small,
        caption {
            color: var(--np-mute);
            font-size: 11px;
            line-height: 1.3;
        }
        .epoch small,
        .scores small {
            display: block;
        }
        .epoch b {
            display: block;
            font-size: 22px;
            font-weight: 600;
            line-height: 1.15;
            letter-spacing: -0.01em;
        }
        .scores {
            display: grid;
            grid-template-columns: repeat(4, minmax(0, 1fr));
            gap: 8px;
            margin: 0;
        }
        .scores div {
            min-width: 0;
            padding: 6px 8px;
            border: 1px solid var(--np-line);
            border-radius: 8px;
        }
        dt {
            color: var(--np-mute);
            font-size: 11px;
            line-height: 1.3;
        }
        dd {
            margin: 2px 0 0;
            font-size: 15px;
            font-weight: 600;
            line-height: 1.3;
            white-space: nowrap;
        }
        @container (max-width: 350px) {
            .scores {
                grid-template-columns: repeat(2, minmax(0, 1fr));
            }
        }
        .narrowing {
            container-type: inline-size;
        }
        table {
            border-collapse: separate;
            border-spacing: 2px;
            font-size: 12px;
        }
        caption {
            padding-bottom: 4px;
            text-align: left;
        }
        th {
            color: var(--np-mute);
            font-weight: 400;
            padding: 2px;
            text-align: right;
            white-space: nowrap;
        }
        th i {
            display: inline-block;
            width: 10px;
            height: 10px;
            margin-right: 5px;
            border-radius: 3px;
        }
        td {
            min-width: 30px;
            padding: 3px 4px;
            border-radius: 6px;
            text-align: right;
        }
    `,
];
