import { useEffect, useState } from 'react';
import { readColours } from '../canvas/readColours.ts';
import { imageAddress } from '../picture/imageAddress.ts';
import { viewSvg } from '../picture/viewSvg.ts';
import type { AboutView } from '../share/files/aboutView.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { inLight } from '../theme/theme.ts';

/** The picture of the view in the colours of paper. */
export function BriefingPicture({ about }: { about: AboutView }) {
  const [address, setAddress] = useState<string>();
  // Places are found on the canvas: an address opened here may bring none.
  const isLaid = useView((state) => shownEntities(state).some(({ id }) => placeOf(state, id)));
  useEffect(() => {
    if (!isLaid) return;
    let isGone = false;
    const { svg } = viewSvg(viewStore.getState(), inLight(readColours), []);
    void imageAddress(svg).then(
      (made) => isGone || setAddress(made),
      // Without the font of the page, the picture is drawn with another.
      () => isGone || setAddress(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`),
    );
    return () => {
      isGone = true;
    };
  }, [about, isLaid]);
  if (!isLaid) {
    return (
      <p className="secondary">
        This view has no picture yet: <a href={`/${location.hash}`}>open it in Explore</a>, and come back by Share.
      </p>
    );
  }
  return (
    <figure className="briefing-picture">
      {address && (
        <img src={address} alt={`Graph of ${about.entities} entities and ${about.links} links, told in words below.`} />
      )}
    </figure>
  );
}
