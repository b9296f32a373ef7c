export const engineDocs: readonly string[];
export function packDocs(folder: string, readme: string, only?: readonly string[]): Promise<void>;
export function linkedFiles(text: string, folder: string): string[];
