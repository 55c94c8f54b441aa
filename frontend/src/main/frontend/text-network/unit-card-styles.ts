import { css } from 'lit';

export const unitCardStyles = css`
    .card {
        width: min(390px, calc(100vw - 16px));
        max-width: none;
    }
    .lists {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 0 18px;
    }
    .lists h4 {
        line-height: 1.3;
    }
    .lists li {
        grid-template-columns: minmax(0, 1fr) 44px 42px;
        gap: 6px;
    }
    h4 {
        margin: 8px 0 2px;
        font-size: 12px;
        font-weight: 600;
    }
    ul {
        display: grid;
        gap: 1px;
        margin: 0;
        padding: 0;
        font-size: 12px;
        list-style: none;
    }
    li {
        display: grid;
        grid-template-columns: minmax(0, 46%) 1fr 48px;
        align-items: center;
        gap: 8px;
        line-height: 1.45;
    }
    li > :first-child {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
    }
    .bar {
        height: 8px;
    }
    .bar i {
        display: block;
        height: 100%;
        min-width: 1px;
        border-radius: 2px;
    }
    .value {
        text-align: right;
        white-space: nowrap;
    }
`;
