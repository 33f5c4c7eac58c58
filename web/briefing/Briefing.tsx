import { ArrowLeft, Printer } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Link } from 'wouter';
import { fetchViewClaims } from '../api/fetchViewClaims.ts';
import { amount } from '../parts/amount.ts';
import { Failed } from '../parts/Failed.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { sourceLine } from '../share/files/aboutView.ts';
import { useAboutView } from '../share/useAboutView.ts';
import { useView } from '../store/viewStore.ts';
import { visiblePart } from '../store/views/visiblePart.ts';
import { BriefingLinks } from './BriefingLinks.tsx';
import { BriefingPicture } from './BriefingPicture.tsx';
import { BriefingSources } from './BriefingSources.tsx';
import { citedSources } from './citedSources.ts';

/** How many links a briefing holds; a file of the view holds all. */
const mostLinks = 400;

/** The page to print of a view that has come. */
export function Briefing() {
  const { links } = useView(visiblePart);
  const { about, fragment } = useAboutView();
  const read = links.slice(0, mostLinks);
  const answer = useAnswer(`briefing of ${read.map(({ id }) => id).join(' ')}`, (signal) =>
    fetchViewClaims(
      read.map(({ id }) => id),
      signal,
    ),
  );
  return (
    <main className="reading briefing" id="briefing">
      <div className="briefing-actions">
        <Link className="button" href={`/${fragment}`}>
          <ArrowLeft aria-hidden />
          Back to the view
        </Link>
        <Button className="button primary" onPress={() => print()}>
          <Printer aria-hidden />
          Print
        </Button>
      </div>
      <PageHeading name="Briefing">{keepTogether(about.title)}</PageHeading>
      <p className="secondary">{sourceLine(about)}</p>
      <BriefingPicture about={about} />
      <h2>
        Links <span className="panel-count">{amount(links.length, 'link')}</span>
      </h2>
      {links.length > read.length && (
        <p className="truncated">
          {read.length} of {amount(links.length, 'link')}. Save the view as JSON or CSV for all of them.
        </p>
      )}
      {answer.state === 'loading' && <Skeleton lines={8} label="The evidence is loading" />}
      {answer.state === 'failed' && (
        <Failed title="The evidence could not be loaded." message={answer.message} onRetry={answer.retry} />
      )}
      {answer.state === 'ready' && <Evidence claims={answer.data} links={read} />}
      <p className="briefing-link secondary">This view: {about.link}</p>
    </main>
  );
}

function Evidence({
  claims,
  links,
}: {
  claims: Awaited<ReturnType<typeof fetchViewClaims>>;
  links: ReturnType<typeof visiblePart>['links'];
}) {
  const cited = citedSources(links.flatMap(({ id }) => claims.get(id) ?? []));
  return (
    <>
      <BriefingLinks links={links} claims={claims} cited={cited} />
      <h2>
        Sources <span className="panel-count">{amount(cited.size, 'source')}</span>
      </h2>
      <BriefingSources cited={cited} />
    </>
  );
}
