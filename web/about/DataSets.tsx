import { amount } from '../parts/amount.ts';
import type { About } from './fetchAbout.ts';
import { isShareAlike } from './isShareAlike.ts';
import { SourceName } from './SourceName.tsx';

type DataSet = About['_meta']['dataSets'][number];

/** The data sets that claims rest on, how they are to be named, and under which licence they may be used. */
export function DataSets({ dataSets }: { dataSets: readonly DataSet[] }) {
  return (
    <section>
      <h2>Data sets and their licences</h2>
      {dataSets.length === 0 ? (
        <p>No claim rests on a data set.</p>
      ) : (
        <ul className="data-sets">
          {dataSets.map((dataSet) => (
            <DataSetRow key={dataSet.id} dataSet={dataSet} />
          ))}
        </ul>
      )}
      <p>
        The program is under the MIT licence; the data keep the licences that stand here, in an export too.
        {dataSets.some(({ licence }) => isShareAlike(licence ?? '')) &&
          ' Share alike: whoever passes on those data, or what is made of them, does so under the same licence.'}{' '}
        Texts of NASA and of the United Nations are held whole, as their terms allow, and so is the news article that
        this grew from, as it was given, so that its quotes can be checked; all other sources are quoted in short, or
        told as facts in own words. <span className="code">seeds/LICENSES.md</span> in the repository says which file is
        made from what.
      </p>
    </section>
  );
}

function DataSetRow({ dataSet }: { dataSet: DataSet }) {
  const { authors, publisher, licence, claims } = dataSet;
  const others = authors.includes(publisher ?? '') ? null : publisher;
  const from = [authors.join(', '), others].filter(Boolean).join('; ');
  return (
    <li>
      <span className="data-set-title">
        <SourceName source={dataSet} />
      </span>
      <span className="figure">{amount(claims, 'claim')}</span>
      <span className="secondary">{from || 'authors unknown'}</span>
      <span className="data-set-licence">
        {licence ?? 'licence unknown'}
        {isShareAlike(licence ?? '') && <span className="badge plain">Share alike</span>}
      </span>
    </li>
  );
}
