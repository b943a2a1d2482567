/** The parts that are used of packages that bring no types. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    /** What open pages listen to; there once it serves. */
    readonly updateServer: { on(event: "connection", heard: (page: { send(text: string): void }) => void): void };
    reload(): void;
    close(): Promise<void>;
  }
}

declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "woff2";
    readonly noHinting: boolean;
    readonly keepAllGlyphs: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string | undefined, options: SubsetOptions): Promise<Uint8Array>;
}

declare module "@mixmark-io/domino" {
  export function createDocument(html: string): Document;
}
