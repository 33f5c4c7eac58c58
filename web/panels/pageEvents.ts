/** What one part of the page tells another on the window, where it is about focus and not about the view. */
export const pageEvents = {
  /** The focus is to go into the search box. */
  searchWanted: 'rendezvous:search',
  /** The focus is to go into the date field. */
  dateWanted: 'rendezvous:date',
  /** The panel was closed: the focus is to go back. */
  panelClosed: 'rendezvous:closed',
  /** Paths were opened: the focus is to go to what is to be chosen. */
  pathsOpened: 'rendezvous:paths',
} as const;
