export function writeNotebook(folder: string, files: Readonly<Record<string, string>>): void;
export function put(file: string, text: string): void;
