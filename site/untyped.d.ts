/** The parts that are used of packages that bring no types. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(): void;
    close(): Promise<void>;
  }
}
