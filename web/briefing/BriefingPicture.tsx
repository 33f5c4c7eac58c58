import { useEffect, useState } from 'react';
import { readColours } from '../canvas/readColours.ts';
import { imageAddress } from '../picture/imageAddress.ts';
import { viewSvg } from '../picture/viewSvg.ts';
import type { AboutView } from '../share/files/aboutView.ts';
import { viewStore } from '../store/viewStore.ts';
import { inLight } from '../theme/theme.ts';

/** The picture of the view in the colours of paper. */
export function BriefingPicture({ about }: { about: AboutView }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
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
  }, [about]);
  return (
    <figure className="briefing-picture">
      {address && (
        <img src={address} alt={`Graph of ${about.entities} entities and ${about.links} links, told in words below.`} />
      )}
    </figure>
  );
}
