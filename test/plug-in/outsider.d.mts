export function startOutsider(): Promise<{ url: string; stop(): Promise<void> }>;
