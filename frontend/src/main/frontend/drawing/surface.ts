/** An image that is painted cell by cell and then drawn scaled. Its buffers are made once. */
export class CellImage {
    readonly pixels: Uint32Array;
    private readonly image: ImageData;
    private readonly context: CanvasRenderingContext2D;

    constructor(
        readonly width: number,
        readonly height: number,
        readonly canvas: HTMLCanvasElement = document.createElement('canvas'),
    ) {
        this.canvas.width = width;
        this.canvas.height = height;
        this.context = contextOf(this.canvas);
        this.image = this.context.createImageData(width, height);
        this.pixels = new Uint32Array(this.image.data.buffer);
    }

    /** Takes the painted pixels over into the canvas. */
    commit(): void {
        this.context.putImageData(this.image, 0, 0);
    }
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    const context = canvas.getContext('2d');
    if (context === null) {
        throw new Error('canvas must have a 2d context');
    }
    return context;
}

/** Gives a canvas as many pixels as the screen shows of it, and lets it count in CSS pixels. */
export function fit(canvas: HTMLCanvasElement, width: number, height: number): void {
    const ratio = devicePixelRatio;
    const pixelWidth = Math.round(width * ratio);
    const pixelHeight = Math.round(height * ratio);
    if (canvas.width !== pixelWidth || canvas.height !== pixelHeight) {
        canvas.width = pixelWidth;
        canvas.height = pixelHeight;
    }
    contextOf(canvas).setTransform(ratio, 0, 0, ratio, 0, 0);
}
