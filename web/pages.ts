/** The pages of the client: where each is, what it is called, and the element that its content begins at. */
export const pages = [
  { path: '/', name: 'Explore', content: 'view' },
  { path: '/about', name: 'About', content: 'about' },
] as const;
