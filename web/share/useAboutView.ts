import { useMemo } from 'react';
import { writeAddress } from '../store/address/writeAddress.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { type AboutView, aboutView } from './files/aboutView.ts';

/** What is said of the view of this page, and the fragment of its address: the same object while that is the same. */
export function useAboutView(): { readonly about: AboutView; readonly fragment: string } {
  const fragment = useView(writeAddress);
  return useMemo(() => ({ about: aboutView(viewStore.getState(), location.origin), fragment }), [fragment]);
}
