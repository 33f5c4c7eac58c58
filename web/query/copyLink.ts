import { toFragment } from './permalink.ts';
import { queryStore } from './queryStore.ts';

/** Puts the address that shows this query again into the clipboard, and says whether that went well. */
export async function copyLink(): Promise<boolean> {
  const link = `${location.origin}/query${toFragment(queryStore.getState().draft)}`;
  try {
    await navigator.clipboard.writeText(link);
    queryStore.setState({ announcement: 'The link is copied.' });
    return true;
  } catch {
    queryStore.setState({
      announcement: 'The browser did not let the link be copied. The address of this page is the link.',
    });
    return false;
  }
}
