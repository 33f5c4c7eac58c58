import { ArrowLeft, ExternalLink, Network } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Link, useLocation } from 'wouter';
import { amount } from '../parts/amount.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { drawSource } from '../store/tasks/drawSource.ts';
import { fetchClaims } from './fetchSources.ts';
import { MoreRows } from './MoreRows.tsx';
import { RestingClaimItem } from './RestingClaimItem.tsx';
import { type ReadSource, typeWords } from './sourceTypes.ts';
import { usePages } from './usePages.ts';
import { addressOf, type Wanted } from './wanted.ts';

/** One source: how it is to be named, and the claims that rest on it. */
export function SourceDetails({ id, wanted }: { id: string; wanted: Wanted }) {
  const pages = usePages(`claims ${id}`, (after, signal) => fetchClaims(id, after, signal));
  const { loaded, message, retry } = pages;
  const source = loaded?.head ?? null;
  const [, goTo] = useLocation();
  const listed = addressOf({ ...wanted, source: null });
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') goTo(listed);
  };
  return (
    <section className="source-details" aria-label="Source" tabIndex={-1} onKeyDown={close}>
      <Link className="back-link" href={listed}>
        <ArrowLeft aria-hidden />
        All sources
      </Link>
      {loaded === null && message === null && <Skeleton lines={8} label="The claims are loading" />}
      {loaded === null && message !== null && (
        <Failed title="The claims of this source could not be loaded." message={message} onRetry={retry} />
      )}
      {loaded && source === null && <NoSource id={id} />}
      {loaded && source && (
        <>
          <SourceHead source={source} />
          <h3 className="head">
            Claims that rest on it{' '}
            <span className="panel-count" role="status" aria-live="polite">
              {loaded.rows.length.toLocaleString('en')} of {amount(loaded.total, 'claim')} shown
            </span>
          </h3>
          <ul className="resting-claims">
            {loaded.rows.map((claim) => (
              <RestingClaimItem key={claim.id} claim={claim} source={source} wanted={wanted} />
            ))}
          </ul>
          <MoreRows pages={pages} one="claim" />
        </>
      )}
    </section>
  );
}

function SourceHead({ source }: { source: ReadSource }) {
  const [, goTo] = useLocation();
  const { id, title, url } = source;
  const draw = () => {
    goTo('/');
    void drawSource({ id, title });
  };
  return (
    <>
      <h2 className="sentence">{title}</h2>
      <div className="buttons">
        {url !== null && (
          <a className="button" href={url} rel="noreferrer">
            <ExternalLink aria-hidden />
            Open the original
          </a>
        )}
        {source.claims.totalCount > 0 && (
          <Button className="button" onPress={draw}>
            <Network aria-hidden />
            Draw in Explore
          </Button>
        )}
      </div>
      <dl className="facts">
        {factsOf(source).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function NoSource({ id }: { id: string }) {
  return (
    <div className="empty" role="alert">
      No source has the id <span className="code">{id}</span>. Choose one in the list.
    </div>
  );
}

/** What is known of a source, as names and values in words; what is not known is said to be unknown. */
function factsOf(source: ReadSource): readonly (readonly [string, string])[] {
  const { type, publisher, authors, publishedOn, retrievedOn, licence, lang, id } = source;
  return [
    ['Type', typeWords[type]],
    ['Publisher', publisher ?? 'unknown'],
    ...(authors.length > 0 ? [['Authors', authors.join(', ')] as const] : []),
    ['Published', publishedOn ? dateInWords(publishedOn) : 'unknown'],
    ['Read on', retrievedOn ? dateInWords(retrievedOn) : 'unknown'],
    ['Licence', licence ?? 'unknown'],
    ...(lang ? [['Language', languageInWords(lang)] as const] : []),
    ['Id', id],
  ];
}

/** What a language is called; a text that is no language tag stays as it is. */
function languageInWords(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
