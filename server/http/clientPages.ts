/** Where the web client has a page beside that at `/`. */
export const clientPages: readonly string[] = ['/dyad', '/query', '/sources', '/about', '/briefing'];
