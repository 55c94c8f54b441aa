import { CLASS_COLOURS } from '../drawing/rgb.js';

/** The marks of classes: classes past the palette's colours take the next mark. */
const MARKS = [
    'circle',
    'square',
    'diamond',
    'triangle',
    'wedge',
    'plus',
    'cross',
    'hexagon',
] as const;
export type ClassMark = (typeof MARKS)[number];

/** The mark of a class; together with its colour it is the class's own for up to 48 classes. */
export function classMark(index: number): ClassMark {
    return MARKS[Math.floor(index / CLASS_COLOURS.length) % MARKS.length] ?? 'circle';
}

/** Corners of each mark around the origin, all about as large as a circle of radius 1. */
const CORNERS: Readonly<Record<Exclude<ClassMark, 'circle'>, readonly (readonly number[])[]>> = {
    square: [
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
    ],
    diamond: [
        [0, -1.3],
        [1.3, 0],
        [0, 1.3],
        [-1.3, 0],
    ],
    triangle: [
        [0, -1.25],
        [1.2, 0.9],
        [-1.2, 0.9],
    ],
    wedge: [
        [0, 1.25],
        [1.2, -0.9],
        [-1.2, -0.9],
    ],
    plus: plus(0),
    cross: plus(Math.PI / 4),
    hexagon: Array.from({ length: 6 }, (_, corner) => [
        1.15 * Math.cos((corner * Math.PI) / 3),
        1.15 * Math.sin((corner * Math.PI) / 3),
    ]),
};

/** Adds a mark to a path. */
export function addMark(
    path: CanvasPath,
    mark: ClassMark,
    x: number,
    y: number,
    radius: number,
): void {
    if (mark === 'circle') {
        path.moveTo(x + radius, y);
        path.arc(x, y, radius, 0, 2 * Math.PI);
        return;
    }
    CORNERS[mark].forEach(([dx = 0, dy = 0], corner) => {
        if (corner === 0) {
            path.moveTo(x + dx * radius, y + dy * radius);
        } else {
            path.lineTo(x + dx * radius, y + dy * radius);
        }
    });
    path.closePath();
}

/** The mark as an SVG path around the origin, for a legend. */
export function markPath(mark: ClassMark, radius: number): string {
    if (mark === 'circle') {
        return `M${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0Z`;
    }
    const corners = CORNERS[mark].map(([x = 0, y = 0]) => `${x * radius} ${y * radius}`);
    return `M${corners.join('L')}Z`;
}

/** The corners of a plus sign, turned by an angle. */
function plus(angle: number): number[][] {
    const [arm, half] = [1.35, 0.45];
    const quarter = [
        [-half, -arm],
        [half, -arm],
        [half, -half],
    ];
    return Array.from({ length: 4 }, (_, turn) => {
        const a = angle + (turn * Math.PI) / 2;
        return quarter.map(([x = 0, y = 0]) => [
            x * Math.cos(a) - y * Math.sin(a),
            x * Math.sin(a) + y * Math.cos(a),
        ]);
    }).flat();
}
