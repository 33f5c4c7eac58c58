/** The pages of the client: where each is, what it is called, and what its content is, which is the id of it too. */
export const pages = [
  { path: '/', name: 'Explore', content: 'view' },
  { path: '/dyad', name: 'Dyad', content: 'dyad' },
  { path: '/query', name: 'Query', content: 'query' },
  { path: '/sources', name: 'Sources', content: 'sources' },
  { path: '/about', name: 'About', content: 'text' },
] as const;

/** A page of one view, to which that view leads; it is in no list of pages. */
export const briefing = { path: '/briefing', name: 'Briefing', content: 'briefing' } as const;
