import { css } from 'lit';

/** What the drawing of a network on text has beside that of the 2-D playground. */
export const textNetworkStyles = css`
    /* So high that 16 units of a layer have room. */
    :host {
        min-height: 520px;
    }
    .map.unit {
        border-radius: 5px;
    }
    .group {
        position: absolute;
        display: flex;
        flex-direction: column;
        justify-content: center;
        box-sizing: border-box;
        padding: 0 8px;
        transform: translate(-50%, -50%);
        border: 1px solid var(--np-line);
        border-radius: 7px;
        background: light-dark(#fff, #1e2126);
        font-size: 11px;
        line-height: 1.35;
    }
    .group b {
        font-weight: 600;
    }
    .group b,
    .group span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
    }
    .group span,
    .head .mute {
        color: var(--np-mute);
    }
    .head.in {
        align-items: flex-start;
    }
    .head.tight span {
        max-width: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
    }
    .head.beside {
        transform: none;
        align-items: flex-start;
    }
    .rest {
        position: absolute;
        padding: 0;
        transform: translate(-50%, -50%);
        border-radius: 5px;
        border-style: dashed;
        color: var(--np-mute);
        font-size: 11px;
        line-height: 1;
    }
    .names {
        position: absolute;
        right: 0;
        transform: translateY(-50%);
        font-size: 11px;
        line-height: 1.5;
        pointer-events: none;
    }
    .names span {
        display: flex;
        align-items: center;
        gap: 5px;
    }
    .names b {
        overflow: hidden;
        font-weight: 400;
        text-overflow: ellipsis;
        white-space: nowrap;
    }
    .names i {
        flex: none;
        width: 8px;
        height: 8px;
        border-radius: 50%;
    }
    .legend {
        margin: 8px 0 0;
        color: var(--np-mute);
        font-size: 12px;
        line-height: 1.4;
    }
`;
