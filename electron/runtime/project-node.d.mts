export function runsTypeScript(version: string): boolean
export function binaryPackage(platform?: string, arch?: string): string
export function findProjectNode(folder: string): string
